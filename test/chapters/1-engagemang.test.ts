import { printedNumbersOf } from './printed-numbers';

printedNumbersOf('1');
