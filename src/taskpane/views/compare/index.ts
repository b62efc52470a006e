/* Another plan beside that of the workbook: a script of its own, fetched when it is first asked for. */
import './compare';
