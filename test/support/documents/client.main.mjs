// An app in a process of its own, from the built packages, that moves one large document and tells what that cost:
// by how much the process grew at its largest, beyond what a document of 16 MB had made of it: a heap that has worked.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CobaltModule, CobaltService, cobaltEntities, cobaltMigrations } from 'nestjs-cobalt';

import { generated, sha256 } from './generated.mjs';

const { database, cobalt, orgId, direction, bytes } = JSON.parse(process.argv[2]);
const SMALL_BYTES = 16 * 1024 * 1024;

class HostModule {}
const app = await NestFactory.createApplicationContext(
  {
    module: HostModule,
    imports: [
      TypeOrmModule.forRoot({ ...database, entities: cobaltEntities, migrations: cobaltMigrations }),
      CobaltModule.forRoot({ ...cobalt, dispatch: false }),
    ],
  },
  { logger: false },
);
const { documents } = app.get(CobaltService).org(orgId);

let peak = 0;
const onProgress = () => {
  peak = Math.max(peak, process.memoryUsage.rss());
};

/** The SHA-256 of what was sent and of what arrived. */
const move = {
  async up(size) {
    const { documentId } = await documents.upload(
      {
        patientMrn: '42',
        folderName: 'Imaging',
        document: { content: generated(size), filename: 'study.bin', size },
      },
      { onProgress },
    );
    return { sent: await sha256(generated(size)), received: documentId };
  },
  async down(size) {
    const { stream, filename } = await documents.download(String(size), { onProgress });
    return { sent: filename, received: await sha256(stream) };
  },
}[direction];

await move(SMALL_BYTES);
const before = process.memoryUsage.rss();
peak = before;
const sums = await move(bytes);
process.send({ ...sums, grownBytes: peak - before });
await app.close();
process.exit(0);
