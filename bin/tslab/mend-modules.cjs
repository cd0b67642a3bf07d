'use strict';
const converter = require('tslab/dist/converter.js');
const { completeModules } = require('./complete-modules.cjs');

/** Makes an edit of a helper, however deep, arrive when a cell that imports it runs again. */
function mendModules(noticeEdits) {
  const { createConverter } = converter;
  converter.createConverter = (options) => {
    const made = createConverter(options);
    const { convert } = made;
    const complete = completeModules();
    made.convert = (...source) => {
      noticeEdits();
      const converted = convert(...source);
      if (converted.sideOutputs) converted.sideOutputs = complete(converted.sideOutputs);
      return converted;
    };
    return made;
  };
}

module.exports = { mendModules };
