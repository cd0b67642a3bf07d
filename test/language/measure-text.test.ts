import { expect } from 'chai';
import { baseOfMeasure, countedText } from '../../src/language/measure-text';
import type { Condition, Measure, MeasureBase, RowKind } from '../../src/survey/measure';
import type { Option, Question } from '../../src/survey/question';
import { where } from '../../src/survey/where';
import { inventedSurvey } from '../support/invented-survey';
import { expectTexts } from './expect-texts';

const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));
const asking = (id: string, number: number | null, type: Question['type'], text: string, options = {}): Question => ({
  ...{
    id,
    number,
    type,
    text,
    options: optionsOf(options),
    asked: null,
    isField: number === null,
    columns: new Map<string, string>(),
  },
});

const survey = inventedSurvey({
  questions: [
    asking('har', 1, 'multiple', 'Vad har ni?', { vanort: 'Vänort', andra: 'Andra', inga: 'Inga' }),
    asking('orsak', 2, 'multiple', 'Varför inga?', { tid: 'Tid', annat: 'Annat' }),
    asking('hinder', 3, 'single', 'Hinder?', { ja: 'Ja', nej: 'Nej', 'vet-ej': 'Vet ej' }),
    asking('kommentar', 4, 'text', 'Kommentar'),
    asking('form', null, 'single', 'Form', { vanort: 'Vänort', andra: 'Annat samarbete' }),
    asking('partner', null, 'text', 'Partner'),
    asking('land', null, 'single', 'Land', { Norge: 'Norge', Kina: 'Kina' }),
    asking('omraden', null, 'multiple', 'Områden', { kultur: 'Kultur', skola: 'Skola', vard: 'Vård och omsorg' }),
  ],
  groups: [{ key: 'A1', label: 'Storstäder' }],
});

/** A measure of rows, of all of them. */
const of = (rows: RowKind, parts: Partial<Measure> = {}): Measure => ({
  ...{ rows, where: [], counted: null, unit: { of: 'rows' }, base: { state: 'all', questions: [] } },
  ...parts,
});
const countedOf = (counted: Condition, rows: RowKind = 'respondents', parts: Partial<Measure> = {}): string =>
  countedText(of(rows, { ...parts, counted }), survey);
const baseOf = (rows: RowKind, parts: Partial<Measure> = {}): string => baseOfMeasure(of(rows, parts), survey);
const missing = (...questions: string[]): Condition => ({ is: 'missing', questions });
const wrote = (...questions: string[]): Condition => ({ is: 'wrote', questions });
const mentions = (without: string | null, ...questions: string[]): Condition => ({
  ...{ is: 'mentions', questions, keyword: 'kultur', without },
});
const [VANORT, ANDRA] = [where.chose('har', 'vanort'), where.chose('har', 'andra')];
const norwegian = where.chose('land', 'Norge');

describe('countedText of respondents', () => {
  it('says which options were chosen: any, all, or none', () => {
    expectTexts([
      [countedOf(VANORT), 'angav ”Vänort” i fråga 1 ”Vad har ni?”'],
      [countedOf(where.chose('har', 'vanort', 'andra')), 'angav ”Vänort” eller ”Andra” i fråga 1 ”Vad har ni?”'],
      [
        countedOf(where.chose('har', 'vanort', 'andra', 'inga')),
        'angav ”Vänort”, ”Andra” eller ”Inga” i fråga 1 ”Vad har ni?”',
      ],
      [countedOf(where.choseAll('har', 'vanort', 'andra')), 'angav både ”Vänort” och ”Andra” i fråga 1 ”Vad har ni?”'],
      [
        countedOf(where.choseAll('har', 'vanort', 'andra', 'inga')),
        'angav ”Vänort”, ”Andra” och ”Inga” i fråga 1 ”Vad har ni?”',
      ],
      [countedOf(where.choseAll('har', 'vanort')), 'angav ”Vänort” i fråga 1 ”Vad har ni?”'],
      [countedOf(where.choseNone('har', 'inga')), 'svarade på fråga 1 ”Vad har ni?” utan att ange ”Inga”'],
      [
        countedOf(where.choseNone('har', 'vanort', 'andra')),
        'svarade på fråga 1 ”Vad har ni?” utan att ange ”Vänort” eller ”Andra”',
      ],
    ]);
  });

  it('lets a single choice be an answer', () => {
    expectTexts([
      [countedOf(where.chose('hinder', 'ja')), 'svarade ”Ja” på fråga 3 ”Hinder?”'],
      [countedOf(where.chose('hinder', 'nej', 'vet-ej')), 'svarade ”Nej” eller ”Vet ej” på fråga 3 ”Hinder?”'],
      [countedOf(where.choseNone('hinder', 'ja')), 'svarade på fråga 3 ”Hinder?” utan att ange ”Ja”'],
    ]);
  });

  it('says who was asked, answered, did not, or wrote something', () => {
    expectTexts([
      [countedOf(where.asked('orsak')), 'fick fråga 2 ”Varför inga?”'],
      [countedOf(where.answered('orsak')), 'svarade på fråga 2 ”Varför inga?”'],
      [countedOf(where.answered('orsak', 'hinder')), 'svarade på fråga 2 ”Varför inga?” eller fråga 3 ”Hinder?”'],
      [countedOf(missing('orsak')), 'fick fråga 2 ”Varför inga?” utan att svara'],
      [
        countedOf(missing('orsak', 'hinder')),
        'fick fråga 2 ”Varför inga?” eller fråga 3 ”Hinder?” utan att svara på någon av dem',
      ],
      [countedOf(wrote('kommentar')), 'skrev fritext till fråga 4 ”Kommentar”'],
    ]);
  });

  it('says which word was written, and which not', () => {
    expectTexts([
      [countedOf(mentions(null, 'kommentar')), 'skrev ”kultur” i fritexten till fråga 4 ”Kommentar”'],
      [
        countedOf(mentions('skola', 'orsak', 'kommentar')),
        'skrev ”kultur” men inte ”skola” i fritexten till fråga 2 ”Varför inga?” eller fråga 4 ”Kommentar”',
      ],
    ]);
  });

  it('says what the registers say of the organisation', () => {
    expectTexts([
      [countedOf(where.kind('region')), 'är landsting/regioner'],
      [countedOf(where.kind('municipality', 'region')), 'är kommuner eller landsting/regioner'],
      [countedOf(where.group('A1')), 'hör till gruppen ”Storstäder”'],
      [countedOf(where.group('B2')), 'hör till gruppen ”B2”'],
      [countedOf(where.organisation('Ale')), 'är Ale'],
      [countedOf(where.some(where.organisation('Ale'), where.organisation('Aneby'))), 'är Ale eller Aneby'],
      [countedOf(where.some(where.organisation('Ale'), where.kind('region'))), 'är Ale eller är landsting/regioner'],
      [countedOf(where.some(where.organisation('Ale'))), 'är Ale'],
      [countedOf(where.responded(), 'organisations'), 'lämnade ett svar som räknas'],
    ]);
  });

  it('says how many cooperations were listed, and of what kind; the owner needs no words', () => {
    const towns = where.chose('form', 'vanort');
    const municipalities = { where: [where.kind('municipality')] };
    expectTexts([
      [
        countedOf(where.listed([towns, norwegian])),
        'har listat samarbeten av formen ”Vänort” som har ”Norge” i fältet ”Land”',
      ],
      [
        countedOf(where.listed([where.kind('municipality'), towns]), 'respondents', municipalities),
        'har listat samarbeten av formen ”Vänort”',
      ],
      [
        countedOf(where.listed([where.kind('region'), towns]), 'respondents', municipalities),
        'har listat samarbeten i landstingen/regionerna av formen ”Vänort”',
      ],
      [countedOf(where.listed([], 3)), 'har listat minst 3 samarbeten'],
      [countedOf(where.listed([norwegian], 1, 1)), 'har listat 1 samarbete som har ”Norge” i fältet ”Land”'],
      [countedOf(where.listed([], 0, 0)), 'har listat 0 samarbeten'],
      [countedOf(where.listed([towns], 2, 4)), 'har listat 2 till 4 samarbeten av formen ”Vänort”'],
      [countedOf(where.listed([], 0, 1)), 'har listat 0 till 1 samarbete'],
      // What holds for the respondents too needs its words all the same, unless it is the kind.
      [
        countedOf(where.listed([where.group('A1')]), 'respondents', { where: [where.group('A1')] }),
        'har listat samarbeten som hör till en organisation i gruppen ”Storstäder”',
      ],
      [
        countedOf(where.listed([where.kind('municipality')]), 'respondents', {
          where: [where.group('A1'), where.kind('municipality')],
        }),
        'har listat samarbeten',
      ],
    ]);
  });

  it('joins conditions, in brackets where they could be misread', () => {
    expectTexts([
      [
        countedOf(where.every(VANORT, where.chose('hinder', 'ja'))),
        'angav ”Vänort” i fråga 1 ”Vad har ni?” och svarade ”Ja” på fråga 3 ”Hinder?”',
      ],
      [
        countedOf(where.some(VANORT, where.every(ANDRA, where.answered('hinder')))),
        'angav ”Vänort” i fråga 1 ”Vad har ni?” eller (angav ”Andra” i fråga 1 ”Vad har ni?” och svarade på fråga 3 ”Hinder?”)',
      ],
      [
        countedOf(where.every(where.some(VANORT, ANDRA), where.some(where.asked('orsak')))),
        '(angav ”Vänort” i fråga 1 ”Vad har ni?” eller angav ”Andra” i fråga 1 ”Vad har ni?”) och fick fråga 2 ”Varför inga?”',
      ],
      [
        countedOf(where.every(where.some(VANORT, ANDRA))),
        'angav ”Vänort” i fråga 1 ”Vad har ni?” eller angav ”Andra” i fråga 1 ”Vad har ni?”',
      ],
    ]);
  });

  it('shows the source of a predicate on one line, and says that all are counted', () => {
    const condition: Condition = { is: 'own', source: '(one) =>\n  one.row > 3', test: () => true };
    expectTexts([
      [countedOf(condition), 'uppfyller cellens eget villkor: (one) => one.row > 3'],
      [countedText(of('respondents'), survey), 'alla i basen'],
    ]);
  });
});

describe('countedText of cooperations', () => {
  const text = (condition: Condition): string => countedOf(condition, 'cooperations');

  it('says what they have: they answer nothing', () => {
    expectTexts([
      [text(norwegian), 'har ”Norge” i fältet ”Land”'],
      [text(where.chose('omraden', 'kultur', 'vard')), 'har ”Kultur” eller ”Vård och omsorg” i fältet ”Områden”'],
      [text(where.choseAll('omraden', 'kultur', 'skola')), 'har både ”Kultur” och ”Skola” i fältet ”Områden”'],
      [text(where.choseNone('omraden', 'kultur')), 'har uppgift i fältet ”Områden” men inte ”Kultur”'],
      [
        text({ is: 'chose', question: 'land', options: ['Norge'], how: 'any', as: 'Norden' }),
        'har något som räknas till ”Norden” i fältet ”Land”',
      ],
      [
        text({ is: 'chose', question: 'land', options: ['Norge'], how: 'none', as: 'Norden' }),
        'har uppgift i fältet ”Land” men inte något som räknas till ”Norden”',
      ],
      [
        text({ is: 'chose', question: 'land', options: ['Norge'], how: 'all', as: 'Norden' }),
        'har allt som räknas till ”Norden” i fältet ”Land”',
      ],
      [text(where.asked('land')), 'har fältet ”Land” att fylla i'],
      [text(where.answered('land')), 'har uppgift i fältet ”Land”'],
      [text(missing('land')), 'saknar uppgift i fältet ”Land”'],
      [text(missing('land', 'partner')), 'saknar uppgift i fältet ”Land” och fältet ”Partner”'],
      [text(wrote('partner')), 'har text i fältet ”Partner”'],
      [text(mentions(null, 'partner')), 'har ”kultur” i fältet ”Partner”'],
      [text(mentions('skola', 'partner')), 'har ”kultur” men inte ”skola” i fältet ”Partner”'],
      [text({ is: 'named', field: 'partner', name: 'C40' }), 'har ”C40” i fältet ”Partner”'],
    ]);
  });

  it('says whose they are', () => {
    expectTexts([
      [text(where.kind('region')), 'hör till landsting/regioner'],
      [text(where.group('A1')), 'hör till en organisation i gruppen ”Storstäder”'],
      [text(where.organisation('Ale')), 'hör till Ale'],
      [text(where.some(...['Ale', 'Aneby', 'Boden'].map(where.organisation))), 'hör till Ale, Aneby eller Boden'],
      [text(where.responded()), 'hör till en organisation vars svar räknas'],
    ]);
  });
});

describe('countedText of ticks, values, questions and options', () => {
  it('says which ticks: their own option, or what their rows have', () => {
    const ticks = (counted: Condition, rows: RowKind = 'respondents', question = 'har'): string =>
      countedOf(counted, rows, { unit: { of: 'ticks', question } });
    expectTexts([
      [ticks(ANDRA), 'angivelser av ”Andra” i fråga 1 ”Vad har ni?”'],
      [ticks(where.chose('har', 'vanort', 'andra')), 'angivelser av ”Vänort” eller ”Andra” i fråga 1 ”Vad har ni?”'],
      [ticks(where.choseNone('har', 'inga')), 'angivelser av annat än ”Inga” i fråga 1 ”Vad har ni?”'],
      [ticks(where.chose('omraden', 'kultur'), 'cooperations', 'omraden'), 'angivelser av ”Kultur” i fältet ”Områden”'],
      [ticks(norwegian, 'cooperations', 'omraden'), 'angivelser bland samarbeten som har ”Norge” i fältet ”Land”'],
      [
        ticks(where.some(VANORT, ANDRA)),
        'angivelser av ”Vänort” i fråga 1 ”Vad har ni?” eller av ”Andra” i fråga 1 ”Vad har ni?”',
      ],
      [
        ticks(where.every(VANORT, where.chose('hinder', 'ja'))),
        'angivelser av ”Vänort” i fråga 1 ”Vad har ni?” och bland svarande som svarade ”Ja” på fråga 3 ”Hinder?”',
      ],
    ]);
  });

  it('says in which rows values occur', () => {
    expectTexts([
      [
        countedOf(norwegian, 'cooperations', { unit: { of: 'values', fields: ['partner'] } }),
        'de som förekommer bland samarbeten som har ”Norge” i fältet ”Land”',
      ],
    ]);
  });

  it('says what the codebook says of questions and options', () => {
    expectTexts([
      [countedOf({ is: 'numbered' }, 'questions'), 'har ett nummer i kodboken'],
      [countedOf({ is: 'option-of', question: 'hinder' }, 'options'), 'hör till fråga 3 ”Hinder?” i kodboken'],
      [countedOf({ is: 'option-of', question: 'land' }, 'options'), 'hör till fältet ”Land” i kodboken'],
    ]);
  });
});

describe('baseOfMeasure', () => {
  const base = (state: MeasureBase['state'], ...questions: string[]) => ({ base: { state, questions } });

  it('says which respondents: all, or those who answered, were asked, wrote something', () => {
    const municipalities = { where: [where.kind('municipality')] };
    expectTexts([
      [baseOf('respondents'), 'svarande'],
      [baseOf('respondents', municipalities), 'kommuner'],
      [baseOf('respondents', { where: [where.kind('municipality', 'region')] }), 'kommuner och landsting/regioner'],
      [baseOf('respondents', base('answered', 'hinder')), 'organisationer som svarade på fråga 3 ”Hinder?”'],
      [
        baseOf('respondents', { ...municipalities, ...base('asked', 'orsak', 'hinder') }),
        'kommuner som fick fråga 2 ”Varför inga?” eller fråga 3 ”Hinder?”',
      ],
      [
        baseOf('respondents', { ...municipalities, ...base('wrote', 'kommentar') }),
        'kommuner som skrev fritext till fråga 4 ”Kommentar”',
      ],
    ]);
  });

  it('says all that the population is picked by, once', () => {
    expectTexts([
      [
        baseOf('respondents', {
          where: [where.kind('region'), VANORT, where.answered('orsak')],
          ...base('answered', 'hinder'),
        }),
        'landsting/regioner som angav ”Vänort” i fråga 1 ”Vad har ni?”, svarade på fråga 2 ”Varför inga?” och svarade på fråga 3 ”Hinder?”',
      ],
      [
        baseOf('respondents', { where: [where.kind('municipality'), where.kind('region')] }),
        'kommuner som är landsting/regioner',
      ],
    ]);
  });

  it('says which cooperations: whose, of which form, with what', () => {
    const towns = [where.kind('municipality'), where.chose('form', 'vanort')];
    expectTexts([
      [baseOf('cooperations'), 'samarbeten'],
      [baseOf('cooperations', { where: towns }), 'samarbeten i kommunerna av formen ”Vänort”'],
      [
        baseOf('cooperations', { where: [where.kind('municipality', 'region')] }),
        'samarbeten i kommunerna och landstingen/regionerna',
      ],
      [
        baseOf('cooperations', { where: [where.chose('form', 'vanort', 'andra'), norwegian] }),
        'samarbeten av formen ”Vänort” eller ”Annat samarbete” som har ”Norge” i fältet ”Land”',
      ],
      [
        baseOf('cooperations', { where: [...towns, norwegian], ...base('answered', 'partner') }),
        'samarbeten i kommunerna av formen ”Vänort” som har ”Norge” i fältet ”Land” och har uppgift i fältet ”Partner”',
      ],
      [
        baseOf('cooperations', {
          where: [{ is: 'chose', question: 'form', options: ['andra'], how: 'any', as: 'Övriga' }],
        }),
        'samarbeten som har något som räknas till ”Övriga” i fältet ”Form”',
      ],
      [
        baseOf('cooperations', { where: [where.choseNone('form', 'vanort')] }),
        'samarbeten som har uppgift i fältet ”Form” men inte ”Vänort”',
      ],
    ]);
  });

  it('says that organisations are those of the register', () => {
    expectTexts([
      [baseOf('organisations'), 'organisationer som fick enkäten (registret i data/reference)'],
      [
        baseOf('organisations', { where: [where.kind('municipality'), where.group('A1')] }),
        'kommuner som fick enkäten (registret i data/reference) och hör till gruppen ”Storstäder”',
      ],
    ]);
  });

  it('says of what ticks and values are', () => {
    const towns = { where: [where.chose('form', 'vanort')] };
    expectTexts([
      [
        baseOf('respondents', { unit: { of: 'ticks', question: 'har' }, ...base('answered', 'har') }),
        'alla angivelser i fråga 1 ”Vad har ni?” bland svarande',
      ],
      [
        baseOf('cooperations', {
          ...towns,
          unit: { of: 'ticks', question: 'omraden' },
          ...base('answered', 'omraden'),
        }),
        'alla angivelser i fältet ”Områden” bland samarbeten av formen ”Vänort”',
      ],
      [
        baseOf('respondents', { unit: { of: 'ticks', question: 'har' }, ...base('answered', 'hinder') }),
        'alla angivelser i fråga 1 ”Vad har ni?” bland organisationer som svarade på fråga 3 ”Hinder?”',
      ],
      [
        baseOf('cooperations', { ...towns, unit: { of: 'values', fields: ['land'] } }),
        'olika värden i fältet ”Land” bland samarbeten av formen ”Vänort”',
      ],
      [
        baseOf('cooperations', { unit: { of: 'values', fields: ['land', 'partner'] } }),
        'olika kombinationer av värden i fältet ”Land” och fältet ”Partner” bland samarbeten',
      ],
      [
        baseOf('questions', { where: [{ is: 'numbered' }], unit: { of: 'values', fields: ['number'] } }),
        'olika frågenummer bland frågor som har ett nummer i kodboken',
      ],
      [
        baseOf('options', { where: [{ is: 'option-of', question: 'hinder' }] }),
        'svarsalternativ som hör till fråga 3 ”Hinder?” i kodboken',
      ],
    ]);
  });

  it('refuses what the survey has not', () => {
    expect(() => baseOf('respondents', base('answered', 'hindr'))).to.throw('unknown question: hindr');
    expect(() => countedOf(where.chose('har', 'vanortt'))).to.throw('unknown option: vanortt');
  });
});
