import { matchKey } from '../../input/normalise-text';

const WORDS = [
  String.raw`e-?mail`,
  String.raw`e-?post(adress)?`,
  'mejl(adress)?',
  'mail(adress)?',
  '(tele)?phone',
  'telefon(nummer|nr)?',
  'tel',
  'mobil(e|nummer|telefon)?',
  'cell ?phone',
  String.raw`ip([- ]?ad+ress?)?`,
  'ipaddr(ess)?',
  'address',
  'adress',
  '(gatu|post|hem|besöks)adress',
  'street',
  'zip',
  'postal',
  'post ?code',
  'postnummer',
  'postnr',
  'person(al)? ?(nummer|number|nr)',
  'ssn',
  'social security',
  'date of birth',
  'birth ?date',
  'födelsedatum',
  'födelsedag',
  'kontaktperson',
  'contact person',
  'latitude',
  'longitude',
  'user ?name',
  'användarnamn',
  'signature',
  'namnteckning',
  'token',
  '(first|last|full|middle|sur|family|given|recipient|respondent|your|contact|manager|participant)[ _]?(first|last)?[ _]?name',
  '(för|efter|ditt |fullständigt )namn',
  'your name',
  'handläggare',
];
const PATTERN = new RegExp(String.raw`(?<!\p{L})(${WORDS.join('|')})(s|en|er|et)?(?!\p{L})`, 'iu');
/** As the whole header only: in a longer text it names anything. */
const WHOLE = new Set([
  'name',
  'namn',
  'names',
  'contact',
  'kontakt',
  'manager',
  'chef',
  'respondent',
  'uppgiftslämnare',
  'mail',
  'external reference',
  'externalreference',
  'externaldatareference',
]);
/** How many words a header has that is no question. */
const SHORT = 4;

/** How far a header says that what stands below tells who somebody is: `surely`, `perhaps` in a longer text, or null. */
export function personalHeader(heading: string): 'surely' | 'perhaps' | null {
  const words = matchKey(apart(heading));
  if (WHOLE.has(words) || WHOLE.has(words.replaceAll(' ', ''))) return 'surely';
  if (!PATTERN.test(words)) return null;
  return words.split(/[\s_]+/u).length <= SHORT && !words.endsWith('?') ? 'surely' : 'perhaps';
}

/** "RecipientLastName", "last_name" as words. */
const apart = (text: string): string => text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_.]+/gu, ' ');
