import ts from 'typescript';

export interface UserText {
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Attributes and properties whose value is read or heard by the user. */
const READ_BY_PEOPLE = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'ariaDescription',
  'ariaLabel',
  'ariaRoleDescription',
  'ariaValueText',
  'innerText',
  'label',
  'placeholder',
  'textContent',
  'title',
]);

const LETTER = /\p{L}/u;

/** Every text with letters that a source file shows to its user without asking a catalogue for it. */
export function findUserTexts(file: string, code: string): UserText[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind);
  const found: UserText[] = [];
  const note = (node: ts.Node, text: string) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (LETTER.test(text)) found.push({ line, text: text.replace(/\s+/g, ' ').trim() });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    for (const shown of shownBy(node)) for (const part of literalsOf(shown)) note(part, part.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What a node puts before the user's eyes or ears. */
function shownBy(node: ts.Node): ts.Expression[] {
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent))
    return node.expression ? [node.expression] : [];
  if (ts.isJsxAttribute(node) && READ_BY_PEOPLE.has(node.name.getText())) {
    const value = node.initializer;
    if (value && ts.isJsxExpression(value)) return value.expression ? [value.expression] : [];
    return value && ts.isStringLiteral(value) ? [value] : [];
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return ts.isPropertyAccessExpression(node.left) && READ_BY_PEOPLE.has(node.left.name.text)
      ? [node.right]
      : [];
  if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name))
    return READ_BY_PEOPLE.has(node.name.text) ? [node.initializer] : [];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const [name, value] = node.arguments;
    const isSet = node.expression.name.text === 'setAttribute' && name && ts.isStringLiteral(name);
    return isSet && value && READ_BY_PEOPLE.has(name.text) ? [value] : [];
  }
  return [];
}

type Literal =
  ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateHead | ts.TemplateSpan['literal'];

/** The literal texts that an expression can come out as. What a call is given, a catalogue's key for one, is none. */
function literalsOf(node: ts.Expression): Literal[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node];
  if (ts.isTemplateExpression(node))
    return [
      node.head,
      ...node.templateSpans.flatMap((span) => [...literalsOf(span.expression), span.literal]),
    ];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsOf);
  if (ts.isBinaryExpression(node)) {
    const { operatorToken, left, right } = node;
    if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return literalsOf(right);
    const isEither = [
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.QuestionQuestionToken,
      ts.SyntaxKind.PlusToken,
    ].includes(operatorToken.kind);
    return isEither ? [left, right].flatMap(literalsOf) : [];
  }
  return [];
}
