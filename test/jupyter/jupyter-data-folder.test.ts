import { expect } from 'chai';
import { jupyterDataFolder } from '../../src/jupyter/jupyter-data-folder';

describe('jupyterDataFolder', () => {
  const home = '/home/ada';

  it('is where each system keeps it', () => {
    expect(jupyterDataFolder({ platform: 'linux', home, env: {} })).to.equal('/home/ada/.local/share/jupyter');
    expect(jupyterDataFolder({ platform: 'darwin', home, env: {} })).to.equal('/home/ada/Library/Jupyter');
    expect(jupyterDataFolder({ platform: 'win32', home, env: { APPDATA: 'C:\\A' } })).to.equal('C:\\A\\jupyter');
  });

  it('follows the variables that Jupyter follows', () => {
    expect(jupyterDataFolder({ platform: 'linux', home, env: { XDG_DATA_HOME: '/x' } })).to.equal('/x/jupyter');
    expect(jupyterDataFolder({ platform: 'darwin', home, env: { JUPYTER_DATA_DIR: '/j' } })).to.equal('/j');
  });
});
