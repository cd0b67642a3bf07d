import { expect } from 'chai';
import { plantedErrors } from '../../../src/audit/planted-errors';
import { startNoticing } from '../../../src/audit/start-noticing';
import { Register } from '../../../src/published/register';
import { main } from '../../../tools/plant-errors';
import { noticedTable } from '../../../tools/plant-errors/noticed-table';
import { unnoticedText } from '../../../tools/plant-errors/unnoticed-text';
import { count, declared } from '../../audit/kept';

describe('npm run plant-errors', () => {
  it('counts what is noticed, and says of each number that could be another what bounds it', async () => {
    const claims = [count('t', '5'), count('a', '2'), count('b', '3'), count('c', '4')];
    const sum = { id: 'r', kind: 'sum', says: 'Delarna är t.', total: 't', parts: ['a', 'b'] };
    const part = { id: 'q', kind: 'part', says: 'Del.', part: ['b'], of: ['c'] };
    const noticing = await startNoticing(new Register(claims), declared(claims, { relations: [sum, part] }));
    const errors = plantedErrors(noticing);
    expect(noticedTable(errors).split('\n')).to.deep.equal([
      '           numbers  by little  noticed        by much  noticed        assumes more',
      'Kapitel 1        4          8        6  75 %        7        6  86 %             0',
      'Alla             4          8        6  75 %        7        6  86 %             0',
    ]);
    expect(unnoticedText(errors, noticing).split('\n')).to.deep.equal([
      'Numbers that could be others unnoticed: 1',
      '  c: 4, unnoticed as 5, 3, 40',
      '    De andra talen tillåter minst 3. Ett lägre tal motsäger b (3 i kapitel 1).',
    ]);
  });

  it('ends with 2 where the call or the folder is wrong', async () => {
    const { error } = console;
    const told: string[] = [];
    console.error = (text: string) => void told.push(text);
    try {
      expect([await main(['--all']), await main(['--register', 'no/such/folder'])]).to.deep.equal([2, 2]);
    } finally {
      console.error = error;
    }
    expect(told[0]).to.include("Unknown option '--all'").and.to.include('usage: npm run plant-errors');
    expect(told[1]).to.include('no/such/folder');
  });
});
