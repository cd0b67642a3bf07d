'use strict';
const { forgetHelpers } = require('./helpers.cjs');

/** Before a cell is compiled, looks for edited helpers, so that its imports bring the new ones. */
function takeEdits(edits) {
  const converter = require('tslab/dist/converter.js');
  const { createConverter } = converter;
  converter.createConverter = (options) => {
    const made = createConverter(options);
    const { convert } = made;
    made.convert = (...source) => {
      forgetHelpers(edits.look());
      return convert(...source);
    };
    return made;
  };
}

module.exports = { takeEdits };
