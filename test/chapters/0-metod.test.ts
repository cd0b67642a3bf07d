import { printedNumbersOf } from './printed-numbers';

printedNumbersOf('metod');
