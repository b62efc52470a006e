import { answerOf, documentedIn, documentedOf, refusalOf, type ContractCase } from '../contract';

const namespaceUri = 'urn:contract:part';
const xml = `<part xmlns="${namespaceUri}"><name>one</name></part>`;

export const parts: readonly ContractCase[] = [
  {
    says: 'an XML part is found by its namespace and its id, and gives back what it was given',
    basis: documentedOf('customxmlpartcollection#excel-excel-customxmlpartcollection-getbynamespace-member(1)'),
    needs: '1.5',
    expected: { xml, namespaceUri, same: true },
    run: async (context) => {
      const { customXmlParts } = context.workbook;
      const added = customXmlParts.add(xml).load('id');
      const found = customXmlParts.getByNamespace(namespaceUri).getOnlyItemOrNullObject().load('id, namespaceUri');
      await context.sync();
      const text = customXmlParts.getItem(added.id).getXml();
      await context.sync();
      const answer = { xml: answerOf(text), namespaceUri: found.namespaceUri, same: found.id === added.id };
      added.delete();
      await context.sync();
      return answer;
    },
  },
  {
    says: 'an XML part can be rewritten and deleted',
    basis: documentedOf('customxmlpart#excel-excel-customxmlpart-setxml-member(1)'),
    needs: '1.5',
    expected: [xml.replace('one', 'two'), true],
    run: async (context) => {
      const part = context.workbook.customXmlParts.add(xml);
      part.setXml(xml.replace('one', 'two'));
      const text = part.getXml();
      await context.sync();
      part.delete();
      const none = context.workbook.customXmlParts.getByNamespace(namespaceUri).getOnlyItemOrNullObject();
      await context.sync();
      return [answerOf(text), none.isNullObject];
    },
  },
  {
    says: 'of several XML parts of a namespace none is the only one',
    basis: documentedOf(
      'customxmlpartscopedcollection#excel-excel-customxmlpartscopedcollection-getonlyitemornullobject-member(1)',
    ),
    needs: '1.5',
    expected: [2, true],
    run: async (context) => {
      const both = [context.workbook.customXmlParts.add(xml), context.workbook.customXmlParts.add(xml)];
      const scoped = context.workbook.customXmlParts.getByNamespace(namespaceUri);
      const count = scoped.getCount();
      const only = scoped.getOnlyItemOrNullObject();
      await context.sync();
      both.forEach((part) => part.delete());
      await context.sync();
      return [answerOf(count), only.isNullObject];
    },
  },
  {
    says: 'what is no XML is refused',
    basis: 'assumed',
    needs: '1.5',
    expected: 'InvalidArgument',
    run: (context) => {
      context.workbook.customXmlParts.add('<part>');
      return refusalOf(context.sync());
    },
  },
  {
    says: 'settings hold plain data, are replaced by adding again, and can be deleted',
    basis: documentedIn('workbooks'),
    needs: '1.4',
    expected: [{ depth: [1, 'two', null] }, 'second', true],
    run: async (context) => {
      const { settings } = context.workbook;
      const first = settings.add('contract', { depth: [1, 'two', null] }).load('value');
      await context.sync();
      const before = first.value as { depth: [number, string, null] };
      settings.add('contract', 'second');
      const second = settings.getItem('contract').load('value');
      await context.sync();
      settings.getItem('contract').delete();
      const none = settings.getItemOrNullObject('contract');
      await context.sync();
      return [before, second.value as string, none.isNullObject];
    },
  },
];
