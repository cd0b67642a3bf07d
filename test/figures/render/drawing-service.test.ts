import { expect } from 'chai';
import { requestDrawing, startDrawingService, type DrawingService } from '../../../src/figures/render/drawing-service';
import type { Drawable } from '../../../src/figures/render/rendered';

const figure: Drawable = { id: '1-å', title: 'Ä', alt: 'Ö', data: [{ y: [1] }], layout: { width: 10 } };

describe('drawing service', () => {
  let service: DrawingService;
  const asked: unknown[] = [];

  before(async () => {
    service = await startDrawingService((...request) => {
      asked.push(request);
      if (request[0].id === 'broken') return Promise.reject(new Error('no browser to draw figures with: …'));
      return Promise.resolve({ svg: '<svg>å</svg>', png: Buffer.from([0, 255]) });
    });
  });
  after(() => service.close());

  it('is given the figure without its table, and gives text and bytes back', async () => {
    const withTable = { ...figure, table: { secret: 1 } };
    expect(await requestDrawing(service.url, withTable, ['svg', 'png'])).to.deep.equal({
      svg: '<svg>å</svg>',
      png: Buffer.from([0, 255]),
    });
    expect(asked).to.deep.equal([[figure, ['svg', 'png']]]);
  });

  it('passes on the error of a figure that cannot be drawn', async () => {
    const failed = await requestDrawing(service.url, { ...figure, id: 'broken' }, ['svg']).catch((e: Error) => e);
    expect(failed).to.be.an('error').with.property('message', 'no browser to draw figures with: …');
  });

  it('listens on this machine only, and answers only who knows the address', async () => {
    const { hostname, origin } = new URL(service.url);
    expect(hostname).to.equal('127.0.0.1');
    expect((await fetch(origin, { method: 'POST', body: '{}' })).status).to.equal(404);
  });
});
