import { printedNumbersOf } from './printed-numbers';

printedNumbersOf('bilaga');
