import { printedNumbersOf } from './printed-numbers';

printedNumbersOf('3');
