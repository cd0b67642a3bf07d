'use strict';
const { setInterval, setTimeout } = require('node:timers');
const { ZmqServer } = require('tslab/dist/jupyter.js');

/** Ends soon, though a cell left a server or a browser open. */
const leave = () => setTimeout(() => process.exit(), 200).unref();

/** Mends how the kernel starts, publishes and ends. */
function mendServer() {
  const { init, bindSocket, close } = ZmqServer.prototype;

  /** Says when it listens, and ends if it cannot: else whoever started it waits for nothing. */
  ZmqServer.prototype.init = async function () {
    try {
      await init.call(this);
      if (process.send) process.send('listening');
    } catch (error) {
      console.error(`tslab-kernel: ${error.message} (${error.code})`);
      process.exit(1);
    }
  };

  /**
   * What cells print is sent at once. Else a cell that prints over 512 lines
   * without a pause loses the rest, and the message that it is done with it.
   */
  ZmqServer.prototype.bindSocket = function (socket, port) {
    if (socket === this.iopub) Object.assign(socket, { sendHighWaterMark: 0, sendTimeout: 0 });
    return bindSocket.call(this, socket, port);
  };

  ZmqServer.prototype.close = function () {
    close.call(this);
    if (process.connected) process.disconnect();
    leave();
  };
  endWithParent();
}

/** No kernel stays behind when the runner or Jupyter is gone, however that came about. */
function endWithParent() {
  if (process.send) process.on('disconnect', leave);
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(), 2000).unref();
}

module.exports = { mendServer };
