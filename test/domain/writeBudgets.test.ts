import { columnOf } from '../../src/plan/valueCells';
import { calculate } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read';
import { fit, latencies } from '../../src/model/tables';
import { good } from '../plan/goodPlan';
