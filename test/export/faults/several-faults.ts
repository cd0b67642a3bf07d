import { expect } from 'chai';
import type { Survey } from '../../../src/survey/survey';
import { answerRow } from '../../support/small-export';
import { spoiled, type FaultCase } from './fault-case';

const ale = { name: 'Ale', code: '1440', har: [1], hinder: 'Ja' };
const begun = { name: 'Alvesta', code: '0764', status: 'Ofullständig', finished: '' };
const add =
  (...given: Parameters<typeof answerRow>[0][]) =>
  (rows: unknown[][]): void => {
    rows.push(...given.map(answerRow));
  };
/** Ale's cooperation, tied to another of its answers. */
const tiedTo =
  (id: string) =>
  (rows: unknown[][]): void => {
    rows[1]![0] = id;
  };
const counting =
  (...ids: string[]) =>
  (survey: Survey): void => {
    expect(survey.respondents.map(({ id }) => id)).to.deep.equal(ids);
  };
const UNTIMED =
  'Svar utan läsbar tid räknas som äldre än organisationens andra (annars efter starttid, sedan svars-id)';
const SAME = 'Av en organisations svar med samma, senaste tid räknas det som påbörjades sist (sedan efter svars-id)';

/** Several answers of one organisation, and unfinished ones. */
export const SEVERAL_FAULTS: readonly FaultCase[] = [
  spoiled(
    'two finished answers',
    'read',
    '',
    {
      rows: add({ ...ale, id: 'a3', started: '2018-03-01 09:00', finished: '2018-03-01 10:00' }),
    },
    counting('a1', 'a2'),
  ),
  spoiled(
    'answer that ends before it begins',
    'warning',
    'Svar som slutar före sin början: tiderna läses som de står (Svar!5:5)',
    {
      rows: add({ ...ale, id: 'a3', started: '2018-04-02 09:00', finished: '2018-04-01 09:00' }),
    },
    counting('a1', 'a2'),
  ),
  spoiled(
    'answer of another century',
    'warning',
    'Tider mer än ett år från de andras (medianen) läses som de står (Svar!5:5)',
    {
      rows: add({ ...ale, id: 'a3', finished: '2108-04-01 10:00' }),
      cooperations: tiedTo('a3'),
    },
    counting('a2', 'a3'),
  ),
  spoiled(
    'two finished answers of which one has no readable time',
    'warning',
    `${UNTIMED} (Svar!5:5)`,
    {
      rows: add({ ...ale, id: 'a3', finished: '' }),
    },
    counting('a1', 'a2'),
  ),
  spoiled(
    'answer without a readable time that was begun after the other one was finished',
    'warning',
    `${UNTIMED} (Svar!5:5)`,
    {
      rows: add({ ...ale, id: 'a3', started: '2018-05-01 09:00', finished: '' }),
      cooperations: tiedTo('a3'),
    },
    counting('a2', 'a3'),
  ),
  spoiled(
    'two answers finished at the same time',
    'warning',
    `${SAME} (Svar!3:3, Svar!5:5)`,
    {
      rows: add({ ...ale, id: 'a3' }),
      cooperations: tiedTo('a3'),
    },
    counting('a2', 'a3'),
  ),
  spoiled(
    'two answers finished at the same time, the one begun last above the other',
    'warning',
    `${SAME} (Svar!3:3, Svar!5:5)`,
    {
      rows: add({ ...ale, id: 'a3', started: '2018-03-31 09:00' }),
    },
    counting('a1', 'a2'),
  ),
  spoiled(
    'times with a time zone and without one among the answers of an organisation',
    'warning',
    'Tider med och utan tidszon i en organisations svar: de utan läses som UTC (Svar!3:3)',
    {
      rows: add({ ...ale, id: 'a3', finished: '2018-04-01T11:30:00+02:00' }),
    },
    counting('a1', 'a2'),
  ),
  spoiled(
    'finished answer, and an unfinished one begun after it',
    'read',
    '',
    {
      rows: add({ ...ale, id: 'a3', status: 'Ofullständig', started: '2018-05-01 09:00', finished: '' }),
    },
    counting('a1', 'a2'),
  ),
  spoiled(
    'two unfinished answers, the one begun last above the other',
    'read',
    '',
    {
      rows: add(
        { ...begun, id: 'u1', started: '2018-04-03 09:00', har: [null, 1] },
        { ...begun, id: 'u2', started: '2018-04-02 09:00', har: [null, 1] },
      ),
    },
    counting('a1', 'a2', 'u1'),
  ),
  spoiled(
    'two unfinished answers without a readable time',
    'warning',
    `${UNTIMED} (Svar!5:5, Svar!6:6)`,
    {
      rows: add(
        { ...begun, id: 'u1', started: '', har: [null, 1] },
        { ...begun, id: 'u2', started: '', har: [null, 1] },
      ),
    },
    counting('a1', 'a2', 'u2'),
  ),
  spoiled(
    'unfinished answer that was left blank, begun after one with content',
    'read',
    '',
    {
      rows: add({ ...begun, id: 'u1', har: [null, 1] }, { ...begun, id: 'u2', started: '2018-05-01 09:00' }),
    },
    counting('a1', 'a2', 'u1'),
  ),
  spoiled(
    'unfinished answer whose only content is a cooperation',
    'warning',
    'Svar på frågor som inte skulle ha ställts räknas inte, inte heller listade rader som ingen fråga gällde (Samarbeten!3:3)',
    {
      rows: add({ ...begun, id: 'u1' }),
      cooperations: (rows) => rows.push(['u1', 'Vänort', 'Norge']),
    },
    counting('a1', 'a2', 'u1'),
  ),
];
