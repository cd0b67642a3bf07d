'use strict';
const path = require('node:path');
const typescript = require('@tslab/typescript-for-tslab');

const { factory, visitEachChild, isShorthandPropertyAssignment } = typescript;

/** Where tslab declares what earlier cells left behind. */
const isEarlier = (declaration) => path.basename(declaration.getSourceFile().fileName) === '__prev__.d.ts';

/**
 * Variables of earlier cells are properties of `exports`. tslab writes them so
 * everywhere but in `{ survey }`, which then failed: "survey is not defined".
 */
function expandEarlierShorthand(checker) {
  const nameEarlier = (context) => (node) => {
    const visited = visitEachChild(node, nameEarlier(context), context);
    const written = typescript.getOriginalNode(node);
    if (!isShorthandPropertyAssignment(node) || !isShorthandPropertyAssignment(written)) return visited;
    if (!checker.getShorthandAssignmentValueSymbol(written)?.declarations?.some(isEarlier)) return visited;
    const { text } = node.name;
    const value = factory.createPropertyAccessExpression(factory.createIdentifier('exports'), text);
    // `({ survey = other } = found)` assigns.
    const { objectAssignmentInitializer: other } = visited;
    return factory.createPropertyAssignment(text, other ? factory.createAssignment(value, other) : value);
  };
  return (context) => (file) => visitEachChild(file, nameEarlier(context), context);
}

module.exports = { expandEarlierShorthand };
