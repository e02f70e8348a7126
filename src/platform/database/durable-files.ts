import { fdatasyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];
type Prepared = Awaited<ReturnType<Init>>['emscriptenOpts'];
type Hook = Extract<Prepared['preRun'], readonly unknown[]>[number];

/** The part of Emscripten's file layer that we complete. `nfd` is the operating system's own file descriptor. */
interface NodeFiles {
  readonly stream_ops: { fsync?: (stream: { nfd?: number }) => number };
}

/**
 * PGlite keeps its files through Emscripten, whose file layer has no fsync: a commit would live through a killed process but
 * not through a power cut. With this hook and `fsync=on`, a commit is on the disk when it is acknowledged.
 */
export class DurableFiles extends NodeFS {
  override async init(...given: Parameters<Init>): ReturnType<Init> {
    const prepared = await super.init(...given);
    const before = [prepared.emscriptenOpts.preRun ?? []].flat();
    const hook: Hook = (module: unknown) => {
      const { NODEFS } = module as { NODEFS: NodeFiles };
      NODEFS.stream_ops.fsync = ({ nfd }) => {
        if (nfd !== undefined) fdatasyncSync(nfd);
        return 0;
      };
    };
    return { emscriptenOpts: { ...prepared.emscriptenOpts, preRun: [...before, hook] } };
  }
}
