import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules', 'outputs', '.venv', '.cache'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  // `import x = require('y')` is how TypeScript imports a CommonJS module that is itself a function.
  { rules: { '@typescript-eslint/no-require-imports': ['error', { allowAsImport: true }] } },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        require: 'readonly',
        module: 'writable',
        console: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
