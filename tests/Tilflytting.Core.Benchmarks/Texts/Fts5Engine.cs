using Microsoft.Data.Sqlite;

namespace Tilflytting.Core.Benchmarks;

/// <summary>SQLite's FTS5 in memory, without a copy of the texts and with indexes of beginnings of three to five letters. It folds case and marks, but neither ø nor æ, and has no Norwegian stems.</summary>
internal sealed class Fts5Engine : ITextEngine
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly Dictionary<TextQuestion, SqliteCommand> commands = [];

    public Fts5Engine(ImmutableArray<string> texts)
    {
        connection.Open();
        Execute("create virtual table text using fts5(body, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '3 4 5')");
        using var transaction = connection.BeginTransaction();
        using (var insert = Command("insert into text (rowid, body) values ($row, $body)"))
        {
            insert.Transaction = transaction;
            var row = insert.Parameters.Add("$row", SqliteType.Integer);
            var body = insert.Parameters.Add("$body", SqliteType.Text);
            for (var i = 0; i < texts.Length; i++)
            {
                (row.Value, body.Value) = (i, texts[i]);
                insert.ExecuteNonQuery();
            }
        }

        transaction.Commit();
        Execute("insert into text (text) values ('optimize')");
    }

    public string Name => $"FTS5 (SQLite {connection.ServerVersion})";

    public void Prepare(TextQuestion question)
    {
        var match = string.Join(' ', question.Words.Select(static word => $"\"{word}\"").Concat(question.Beginnings.Select(static beginning => $"\"{beginning}\" *")));
        commands[question] = Command($"select count(*) from text where text match '{match}'");
        commands[question].Prepare();
    }

    public int Count(TextQuestion question) => (int)(long)commands[question].ExecuteScalar()!;

    public void Dispose() => connection.Dispose();

    private SqliteCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private void Execute(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }
}
