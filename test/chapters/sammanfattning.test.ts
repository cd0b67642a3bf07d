import { printedNumbersOf } from './printed-numbers';

printedNumbersOf('sammanfattning');
