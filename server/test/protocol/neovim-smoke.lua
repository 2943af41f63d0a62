-- Opens an article in Neovim with Newsmark and prints what the server answers, one line each.
local server, article = vim.env.NEWSMARK_SERVER, vim.env.NEWSMARK_ARTICLE
local node = vim.env.NEWSMARK_NODE

local function say(what, value)
  io.stdout:write(what .. '\t' .. vim.json.encode(value) .. '\n')
end

local function ask(client, method, params)
  local answer, failure = client.request_sync(method, params, 20000, vim.api.nvim_get_current_buf())
  return answer and (answer.err and { err = answer.err } or answer.result) or { err = failure }
end

vim.cmd('edit ' .. vim.fn.fnameescape(article))
local id = vim.lsp.start_client({ cmd = { node, server, '--stdio' }, name = 'newsmark' })
vim.lsp.buf_attach_client(0, id)
assert(vim.wait(20000, function() local client = vim.lsp.get_client_by_id(id); return client and client.initialized end), 'the server did not start')
local client = vim.lsp.get_client_by_id(id)
local uri = vim.uri_from_bufnr(0)
local document = { uri = uri }

say('hover', ask(client, 'textDocument/hover', { textDocument = document, position = { line = 1, character = 10 } }))
say('tokens', #ask(client, 'textDocument/semanticTokens/full', { textDocument = document }).data)
say('symbols', #ask(client, 'textDocument/documentSymbol', { textDocument = document }))
vim.api.nvim_buf_set_lines(0, 0, 0, false, { 'On 3 May 2024 “it rained.' })
say('after edit', ask(client, 'textDocument/hover', { textDocument = document, position = { line = 0, character = 5 } }))
assert(vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end), 'no diagnostics were pushed')
say('diagnostics', vim.tbl_map(function(one) return one.code or one.user_data.lsp.code end, vim.diagnostic.get(0)))
client.stop()
vim.wait(20000, function() return client.is_stopped() end)
vim.cmd('qa!')
