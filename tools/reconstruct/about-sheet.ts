/** What the first sheet explains; the source line is what figures and tables say about their source. */
export const aboutSheet = (label: string, sourceLine: string): string[][] => [
  ['Rekonstruerad enkätexport', ''],
  ['', ''],
  [label, sourceLine],
  [
    'Vad det är',
    'Svaren är påhittade. De är gjorda så att de stämmer med de siffror som rapporten från 2019 trycker; SKL:s egna svar är inte offentliga.',
  ],
  [
    'Hur den gjordes',
    'npm run reconstruct, ur registret över tryckta uppgifter (data/published) och kodboken (data/codebook).',
  ],
  [
    'Namn',
    'Vilka som svarat är påhittat, utom de organisationer som rapporten nämner. Partnerorter, kontaktpersoner och fritexter är påhittade.',
  ],
  ['Licens', 'CC0 1.0: fri att använda till vad som helst.'],
];
