/** How a kernel fails, as against a cell that fails in a kernel that lives on. */
export type KernelFault = 'start' | 'died' | 'timeout' | 'flood';

/** The kernel is gone, or was ended; nothing more can run in it. */
export class KernelError extends Error {
  override readonly name = 'KernelError';

  constructor(
    readonly fault: KernelFault,
    message: string,
  ) {
    super(message);
  }
}
