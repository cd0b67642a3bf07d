/** How far the run of a notebook has come. */
export interface Progress {
  /** File name of the notebook. */
  readonly notebook: string;
  /** The code cell that runs, from 1; 0 while the kernel starts. */
  readonly cell: number;
  /** Number of code cells that run. */
  readonly cells: number;
  readonly state: 'started' | 'cell' | 'done' | 'failed';
  /** Since the notebook was started. */
  readonly seconds: number;
}
