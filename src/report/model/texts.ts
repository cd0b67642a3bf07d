import { inLanguage } from '../../input/language';

const SV = {
  answer: 'Svar',
  interval: 'Med bortfallet, om det är slumpmässigt',
  worst: 'Med bortfallet, vad de än hade svarat',
  nonresponse: 'Bortfall',
  background: 'Underlag',
  printed: 'Hur de tryckta uppgifterna står sig',
  printedBase: 'Bas: alla tryckta uppgifter i registret',
  part: 'Del',
  numbers: 'Uppgifter',
  hold: 'Stämmer',
  explained: 'Avviker, förklarat',
  unexplained: 'Avviker, oförklarat',
  notInExport: 'Finns inte i exporten',
  inAll: 'Alla',
  made: 'Vad dokumentet är gjort av',
  madeText:
    'Texter, tal, diagram och tabeller är räknade ur exporten av anteckningsböckerna; inget är skrivet för hand i dokumentet. Kontrollsummorna säger ur exakt vilka filer.',
  thing: 'Underlag',
  checksum: 'Kontrollsumma (SHA-256)',
  export: 'Export',
  codebook: 'Kodbok',
  register: 'Register över tryckta uppgifter',
  notebook: 'Anteckningsbok',
  package: 'Programpaket',
  version: 'Version',
  warnings: 'Vad som är ovanligt med exporten',
  noWarnings: 'Inläsningen gav inga varningar.',
};

const EN: typeof SV = {
  answer: 'Answer',
  interval: 'With nonresponse, if it is random',
  worst: 'With nonresponse, whatever they would have said',
  nonresponse: 'Nonresponse',
  background: 'Sources',
  printed: 'How the printed numbers fare',
  printedBase: 'Base: all printed numbers in the register',
  part: 'Part',
  numbers: 'Numbers',
  hold: 'Hold',
  explained: 'Deviate, explained',
  unexplained: 'Deviate, unexplained',
  notInExport: 'Not in the export',
  inAll: 'All',
  made: 'What the document is made of',
  madeText:
    'Texts, numbers, figures and tables are computed from the export by the notebooks; nothing in the document is written by hand. The checksums tell from exactly which files.',
  thing: 'Source',
  checksum: 'Checksum (SHA-256)',
  export: 'Export',
  codebook: 'Codebook',
  register: 'Register of printed numbers',
  notebook: 'Notebook',
  package: 'Package',
  version: 'Version',
  warnings: 'What is unusual about the export',
  noWarnings: 'Reading it gave no warnings.',
};

/** What documents say by themselves, in the language of the study. */
export const texts = (): typeof SV => inLanguage({ sv: SV, en: EN });
