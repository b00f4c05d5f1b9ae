import { act, renderHook } from '@testing-library/react';
import type { Host } from '../../../src/excel/pane/waitForHost';
import { isOpenedByHost } from '../../../src/taskpane/start/isOpenedByHost';
import { OUTSIDE_PATIENCE, PATIENCE, useHost } from '../../../src/taskpane/start/useHost';

const excel: Host = { kind: 'excel', displayLanguage: 'zh-CN', sharedRuntime: true };
const yes = () => true;
const no = () => false;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A host that answers only when the test lets it. */
function lateHost() {
  const late: { answer: (host: Host) => void } = { answer: () => undefined };
  const promise = new Promise<Host>((resolve) => {
    late.answer = resolve;
  });
  return { late, wait: () => promise };
}

describe('waiting for the host', () => {
  it.each([
    ['silent', yes, PATIENCE],
    ['outside', no, OUTSIDE_PATIENCE],
  ] as const)('says %s instead of waiting for ever', (kind, byHost, patience) => {
    const { wait } = lateHost();
    const { result } = renderHook(() => useHost(wait, byHost));
    act(() => {
      jest.advanceTimersByTime(patience - 1);
    });
    expect(result.current.kind).toBe('waiting');
    act(() => {
      jest.advanceTimersByTime(1);
    });
    expect(result.current.kind).toBe(kind);
  });

  it('opens the pane although the answer came late', async () => {
    const { late, wait } = lateHost();
    const { result } = renderHook(() => useHost(wait, yes));
    act(() => {
      jest.advanceTimersByTime(PATIENCE);
    });
    await act(async () => {
      late.answer(excel);
      await wait();
    });
    expect(result.current).toEqual(excel);
  });

  it.each([
    ['?_host_Info=Excel$Win32$16.01$zh-CN', false, true],
    ['', true, true],
    ['', false, false],
    ['?said=x', false, false],
  ])('a page at %j, framed: %s, was opened by a host: %s', (search, framed, expected) => {
    expect(isOpenedByHost(search, framed)).toBe(expected);
  });
});
