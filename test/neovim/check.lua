-- Run by run.mjs in a headless Neovim: its own client must get diagnostics and a hover from the server.
local folder, program = vim.env.CROSSCHECK_FOLDER, vim.env.CROSSCHECK_PROGRAM

local function fail(words)
  io.stderr:write(words .. '\n')
  vim.cmd('cquit 1')
end

vim.cmd('edit ' .. folder .. '/draft.txt')
local client = vim.lsp.start_client({
  name = 'crosscheck',
  cmd = { 'node', program, 'lsp', '--stdio' },
  root_dir = folder,
  workspace_folders = { { uri = vim.uri_from_fname(folder), name = 'folder' } },
})
if not client then return fail('Neovim could not start the server.') end
vim.lsp.buf_attach_client(0, client)

local found = vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 20)
if not found then return fail('No diagnostics arrived.') end
print('diagnostic: ' .. vim.diagnostic.get(0)[1].message)

local column = vim.fn.getline(1):find('52.7', 1, true)
vim.api.nvim_win_set_cursor(0, { 1, column - 1 })
local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 10000)
local answer = answers and answers[client] and answers[client].result
if not answer then return fail('No hover arrived.') end
print('hover: ' .. answer.contents.value:gsub('\n+', ' | '))
vim.cmd('qall!')
