/** What whoever starts a kernel tells it, through environment variables: the runner, or `npm run lab`. */
export const environment = {
  /** Folder of the study at work; the repository's root without it. */
  study: () => process.env.SURVEY_STUDY,
  /** Workbook to read instead of the one in data/raw. */
  export: () => process.env.SURVEY_EXPORT,
  /** Codebook to read instead of the one in data/codebook. */
  codebook: () => process.env.SURVEY_CODEBOOK,
  /** Folder of registers to read instead of data/reference. */
  reference: () => process.env.SURVEY_REFERENCE,
  /** Folder to write figures, tables and claims to; without it, cells only show. */
  outputs: () => process.env.SURVEY_OUTPUTS,
  /** Address of the service that draws figures for all kernels; without it, a kernel starts a browser of its own. */
  drawing: () => process.env.SURVEY_DRAWING,
  /** Whether who looks at the notebook is known to draw plotly, so that no picture is needed. */
  viewerDrawsFigures: () => process.env.SURVEY_VIEWER === 'plotly',
  /** Id of the printed number that `npm run trace` asks for, and where to write its trace; then nothing is shown. */
  trace: () => {
    const { SURVEY_TRACE: claim, SURVEY_TRACE_FILE: file } = process.env;
    return claim && file ? { claim, file } : undefined;
  },
  /** File name of the notebook that runs. */
  notebook: () => process.env.SURVEY_NOTEBOOK,
};
