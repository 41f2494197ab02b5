using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// SQLite in memory. The rows stand by title; one index covers what questions ask for, led by the place, so that a question with a place seeks and one without reads the index alone.
/// What the hits have is read as bits and counted here: sums in SQL took longer.
/// </summary>
internal sealed class SqliteEngine : IQueryEngine
{
    private readonly PeerTable table;
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly Dictionary<Question, (SqliteCommand Count, SqliteCommand Ask)> commands = [];

    public SqliteEngine(PeerTable table)
    {
        this.table = table;
        connection.Open();
        Execute("pragma journal_mode = off");
        Execute($"create table initiative (rank integer primary key, {string.Join(", ", PeerSql.Columns.Select(static column => $"{column.Name} integer not null"))})");
        Execute("create table place_answer (condition integer, place integer, certainty integer, primary key (condition, place)) without rowid");
        using (var transaction = connection.BeginTransaction())
        {
            Fill(transaction);
            transaction.Commit();
        }

        string[] asked =
        [
            "place", "possible_years", "certain_years", "next_years", "second_years",
            .. new[] { TargetGroup.Vocabulary, ActivityType.Vocabulary, SellingPoint.Vocabulary, PartnerKind.Vocabulary }.Select(static one => PeerSql.Codes(Vocabulary.All.IndexOf(one))),
        ];
        Execute($"create index asked on initiative ({string.Join(", ", asked)})");
        Execute("analyze");
    }

    public string Name => $"SQLite {connection.ServerVersion}";

    public void Prepare(Question question)
    {
        var possible = PeerCondition.Sql(question, table, Certainty.Possible, Place);
        var certain = PeerCondition.Sql(question, table, Certainty.Certain, Place);
        var columns = string.Join(", ", PeerSql.Hit.Select(static name => $"i.{name}"));
        commands[question] = (
            Command($"select count(*), sum({certain}) from initiative indexed by asked where {possible}"),
            Command($"select h.r, h.c, i.place, {columns} from (select rank as r, {certain} as c from initiative indexed by asked where {possible}) h cross join initiative i on i.rank = h.r"));
    }

    public (int Certain, int AtLeastPossible) Count(Question question)
    {
        using var reader = commands[question].Count.ExecuteReader();
        reader.Read();
        return (reader.IsDBNull(1) ? 0 : reader.GetInt32(1), reader.GetInt32(0));
    }

    public object Ask(Question question)
    {
        using var reader = commands[question].Ask.ExecuteReader();
        return new HitCounter(table).Read(reader);
    }

    public Answer Read(object answer) => (Answer)answer;

    public void Dispose() => connection.Dispose();

    private string Place(AskedPlace place, Certainty least) => string.Create(
        CultureInfo.InvariantCulture, $"place in (select place from place_answer where condition = {table.Places.IndexOf(place)} and certainty >= {(int)least})");

    private void Fill(SqliteTransaction transaction)
    {
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"insert into initiative values ($rank, {string.Join(", ", PeerSql.Columns.Select(static column => $"${column.Name}"))})";
        var rank = insert.Parameters.Add("$rank", SqliteType.Integer);
        SqliteParameter[] parameters = [.. PeerSql.Columns.Select(column => insert.Parameters.Add($"${column.Name}", SqliteType.Integer))];
        for (var row = 0; row < table.Length; row++)
        {
            rank.Value = row;
            for (var i = 0; i < parameters.Length; i++)
            {
                parameters[i].Value = PeerSql.Columns[i].Of(table, row);
            }

            insert.ExecuteNonQuery();
        }

        foreach (var place in table.Places.All)
        {
            for (var condition = 0; condition < place.Answers.Length; condition++)
            {
                if (place.Answers[condition] != Certainty.No)
                {
                    Execute(string.Create(CultureInfo.InvariantCulture, $"insert into place_answer values ({condition}, {place.Number}, {(int)place.Answers[condition]})"));
                }
            }
        }
    }

    private SqliteCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Prepare();
        return command;
    }

    private void Execute(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }
}
