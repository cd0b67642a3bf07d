import { groupBy } from '../../input/group-by';
import { plainText } from './plain-text';
import type { Structure, ToldColumn, ToldOption, ToldQuestion } from './structure';

/** Columns of a data dictionary, as letters and digits alone. */
const COLUMNS = {
  name: 'variablefieldname',
  type: 'fieldtype',
  section: 'sectionheader',
  label: 'fieldlabel',
  choices: 'choicescalculationsorsliderlabels',
  validation: 'textvalidationtypeorshowslidernumber',
  identifier: 'identifier',
  condition: 'branchinglogicshowfieldonlyif',
  matrix: 'matrixgroupname',
} as const;

type Field = Readonly<Record<keyof typeof COLUMNS, string>>;

/** Whether a table is REDCap's data dictionary, by its headers. */
export const isRedCap = (heads: readonly string[]): boolean =>
  heads.includes(COLUMNS.name) && heads.includes(COLUMNS.type);

/** Reads REDCap's data dictionary: a row a field. */
export function readRedCap(heads: readonly string[], records: readonly (readonly string[])[]): Structure {
  const fields = records.map(
    (cells) =>
      Object.fromEntries(
        Object.entries(COLUMNS).map(([key, head]) => [key, (cells[heads.indexOf(head)] ?? '').trim()]),
      ) as Field,
  );
  // The first field is the record's id.
  const asked = fields.slice(1).filter(({ name, type }) => name !== '' && type !== 'descriptive' && type !== 'file');
  const groups = groupBy(asked, ({ matrix, name }) => (matrix === '' ? `field ${name}` : `matrix ${matrix}`));
  return { questions: [...groups.values()].flatMap(questionsOf), labels: new Map() };
}

function questionsOf(fields: readonly Field[]): ToldQuestion[] {
  const [first] = fields;
  if (!first || first.matrix === '' || first.type === 'checkbox' || fields.length === 1) return fields.map(questionOf);
  const { section, matrix } = first;
  return [
    {
      ...{
        type: 'grid',
        name: matrix,
        text: plainText(section) || matrix,
        options: optionsOf(first),
        isPersonal: false,
      },
      columns: fields.map((field) => ({ headers: headersOf(field), label: plainText(field.label) || field.name })),
      ...conditionOf(first),
    },
  ];
}

function questionOf(field: Field): ToldQuestion {
  const { name, label } = field;
  const text = plainText(label) || name;
  const options = optionsOf(field);
  const isSeveral = field.type === 'checkbox';
  const columns: ToldColumn[] = isSeveral
    ? options.map((option) => ({
        // A minus of a code becomes another underscore.
        headers: [`${name}___${option.code.replace('-', '_')}`, `${text} (choice=${option.label})`],
        label: option.label,
        code: option.code,
      }))
    : [{ headers: headersOf(field), label: text }];
  return {
    ...{ type: typeOf(field), name, text, columns, options: isSeveral ? [] : options },
    isPersonal: isPersonal(field),
    ...conditionOf(field),
  };
}

const headersOf = ({ name, label }: Field): string[] => [name, plainText(label)].filter((text) => text !== '');

const conditionOf = ({ condition }: Field): Pick<ToldQuestion, 'condition'> =>
  condition === '' ? {} : { condition: plainText(condition.replace(/</gu, '&lt;').replace(/>/gu, '&gt;')) };

const isPersonal = ({ identifier, validation }: Field): boolean =>
  /^(y|yes|1|true)$/iu.test(identifier) || /^(email|phone|zipcode|postalcode|ssn)/iu.test(validation);

function typeOf({ type, validation }: Field): ToldQuestion['type'] {
  if (type === 'checkbox') return 'multiple';
  if (['radio', 'dropdown', 'yesno', 'truefalse'].includes(type)) return 'single';
  if (type === 'calc' || type === 'slider' || /^(number|integer)/u.test(validation)) return 'number';
  return /^date/u.test(validation) ? 'date' : 'text';
}

/** "1, Yes | 0, No" */
function optionsOf({ type, choices }: Field): ToldOption[] {
  if (type === 'yesno')
    return [
      { code: '1', label: 'Yes' },
      { code: '0', label: 'No' },
    ];
  if (type === 'truefalse')
    return [
      { code: '1', label: 'True' },
      { code: '0', label: 'False' },
    ];
  if (!['radio', 'dropdown', 'checkbox'].includes(type)) return [];
  return choices.split('|').flatMap((choice) => {
    const [, code = '', label = ''] = /^\s*([^,]+?)\s*,\s*(.*\S)\s*$/u.exec(choice) ?? [];
    return code === '' ? [] : [{ code, label: plainText(label) || code }];
  });
}
