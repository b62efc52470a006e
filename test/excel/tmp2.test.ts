import { startPlainExcel } from './plainExcel';
test('x', async () => {
  const excel = await startPlainExcel();
  console.log(JSON.stringify(excel.host.sets), ['1.1', '1.9','1.10', '1.16','1.17','1.18','1.19','1.20'].map((v) => [v, excel.Office.context.requirements.isSetSupported('ExcelApi', v)]));
  excel.close();
});
