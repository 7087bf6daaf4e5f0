import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SHAPES, StateShape } from '../../../src/renderer/ui/state-shape.tsx';

/** What is drawn, without a word on its colour. */
const formOf = (shape: (typeof SHAPES)[number], isRed: boolean): string => {
  const { container } = render(<StateShape shape={shape} isRed={isRed} />);
  const parts = [...container.querySelectorAll('svg > *')];
  return parts.map((part) => `${part.tagName} ${part.getAttribute('d') ?? part.getAttribute('r')}`).join('; ');
};

it('the shapes of the answers stay apart in grey: each has another form', () => {
  const forms = SHAPES.map((shape) => formOf(shape, false));
  expect(new Set(forms).size).toBe(SHAPES.length);
  expect(SHAPES.map((shape) => formOf(shape, true))).toEqual(forms);
});
