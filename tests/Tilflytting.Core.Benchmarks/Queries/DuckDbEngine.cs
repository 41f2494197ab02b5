using System.Globalization;
using DuckDB.NET.Data;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// DuckDB in memory, on all cores: bits in columns that stand by title. What the hits have is read as
/// bits and counted here, as with SQLite: a sum for each row of the facets took longer, most of it for the plan.
/// </summary>
internal sealed class DuckDbEngine : IQueryEngine
{
    private readonly PeerTable table;
    private readonly DuckDBConnection connection = new("Data Source=:memory:");
    private readonly Dictionary<Question, (DuckDBCommand Count, DuckDBCommand Ask)> commands = [];

    public DuckDbEngine(PeerTable table)
    {
        this.table = table;
        connection.Open();
        Execute($"create table initiative (rank integer, {string.Join(", ", PeerSql.Columns.Select(static column => $"{column.Name} {(column.Name == "place" ? "integer" : "bigint")}"))})");
        Execute("create table place_answer (condition integer, place integer, certainty integer)");
        using (var appender = connection.CreateAppender("initiative"))
        {
            for (var i = 0; i < table.Length; i++)
            {
                var row = appender.CreateRow().AppendValue((int?)i);
                foreach (var (name, of) in PeerSql.Columns)
                {
                    _ = name == "place" ? row.AppendValue((int?)of(table, i)) : row.AppendValue((long?)of(table, i));
                }

                row.EndRow();
            }
        }

        using (var appender = connection.CreateAppender("place_answer"))
        {
            foreach (var place in table.Places.All)
            {
                for (var condition = 0; condition < place.Answers.Length; condition++)
                {
                    appender.CreateRow().AppendValue((int?)condition).AppendValue((int?)place.Number).AppendValue((int?)(int)place.Answers[condition]).EndRow();
                }
            }
        }
    }

    public string Name => $"DuckDB {connection.ServerVersion}";

    public void Prepare(Question question)
    {
        var possible = PeerCondition.Sql(question, table, Certainty.Possible, Place);
        var certain = PeerCondition.Sql(question, table, Certainty.Certain, Place);
        commands[question] = (
            Command($"select count(*), count(*) filter (where {certain}) from initiative where {possible}"),
            Command($"select rank, {certain}, place, {string.Join(", ", PeerSql.Hit)} from initiative where {possible}"));
    }

    public (int Certain, int AtLeastPossible) Count(Question question)
    {
        using var reader = commands[question].Count.ExecuteReader();
        reader.Read();
        return ((int)reader.GetInt64(1), (int)reader.GetInt64(0));
    }

    public object Ask(Question question)
    {
        using var reader = commands[question].Ask.ExecuteReader();
        return new HitCounter(table).Read(reader);
    }

    public Answer Read(object answer) => (Answer)answer;

    public void Dispose() => connection.Dispose();

    private string Place(AskedPlace place, Certainty least) => string.Create(
        CultureInfo.InvariantCulture, $"place in (select a.place from place_answer a where a.condition = {table.Places.IndexOf(place)} and a.certainty >= {(int)least})");

    private DuckDBCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Prepare();
        return command;
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
