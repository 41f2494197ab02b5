using System.Text;
using System.Text.Json;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>The documents that the JSON targets start from, the ways in which they are read, and what holds of what comes of them.</summary>
internal static class Documents
{
    public static JsonMutator Catalogues { get; } = new(
    [
        """{"schemaVersion":"1.0","id":"k","language":"nb","title":"T","initiatives":[{"id":"i","language":"nb","title":"T","targetGroups":["youth",{"text":"Ord"}],"x":[1,{"å":null}]},{"id":"j","language":"nb","title":{"nn":"T"},"period":"2007/2010"}]}""",
        """{"schemaVersion":"1.1","id":"k","language":"nn","title":{"nb":"T","en":"U"},"concepts":[{"vocabulary":"target-group","code":"hyttefolk","label":"Hyttefolk","broader":"youth"}],"initiatives":[{"id":"i","language":"nn","title":"T","targetGroups":["hyttefolk"],"funding":[{"amount":1.50,"x":1e5}]}],"new":{"b":1,"a":[1.0,"å"]}}""",
        Tests.Json.FullDocument.Json,
        CatalogueJson.Write(Tests.Json.FullDocument.Catalogue),
        CatalogueJson.Write(CatalogueJson.Read(Corpus.Read("berg.json")), new() { Indented = true }),
    ]);

    public static ImmutableArray<CatalogueReadOptions> Options { get; } =
    [
        new() { Mode = CatalogueReadMode.Strict }, new() { Mode = CatalogueReadMode.Tolerant }, new() { Mode = CatalogueReadMode.Salvage },
        new() { Mode = CatalogueReadMode.Salvage, Limits = new() { MaxBytes = 5000, MaxDepth = 6, MaxInitiativeBytes = 700, MaxItems = 5, MaxProblems = 3, MaxTextBytes = 60 } },
    ];

    /// <summary>Whether the limits of the options are the ordinary ones.</summary>
    public static bool IsRoomy(CatalogueReadOptions options) => options.Limits == CatalogueReadLimits.Default;

    /// <summary>What holds of every reading of a catalogue.</summary>
    public static void IsSound(CatalogueReading reading)
    {
        Problems.AreSound(reading.Diagnostics, int.MaxValue);
        var hasError = reading.Diagnostics.Any(static problem => problem.Severity == Severity.Error);
        Require.Equal(reading.IsSuccess, !hasError && reading.Catalogue is not null, "a reading is good when there is a catalogue and no error");
        Require.That(reading.Catalogue is not null || hasError, "what is not read is told");
        Require.That(reading.Diagnostics.All(static problem => problem.Pointer is not null), "a problem of a document has a pointer");
        Require.That(reading.LeftOut.All(static bad => bad is { Json: not null, IsSuccess: false, Diagnostics.IsEmpty: false }), "what is left out has its text and its problems");
        Require.That(reading.Catalogue is not { } whole || whole.Initiatives.SequenceEqual(reading.Initiatives), "the initiatives that were read are those of the catalogue");
    }

    /// <summary>The throwing call has all problems of one that does not throw.</summary>
    public static void IsThrown(CatalogueReading reading, Dice dice)
    {
        if (!reading.IsSuccess && dice.OneIn(16))
        {
            Require.That(Require.Throws<DiagnosticException>(true, () => reading.OrThrow(), "OrThrow")!.Diagnostics.SequenceEqual(reading.Diagnostics), "OrThrow has all problems");
        }
    }

    /// <summary>What is read is written, and what is written is read as the same.</summary>
    public static void IsWrittenAndReadAgain(Catalogue catalogue)
    {
        var json = CatalogueJson.Write(catalogue);
        var again = CatalogueJson.Read(json);
        Require.Equal(again, catalogue, "what is written is read as the same");
        Require.Equal(again.GetHashCode(), catalogue.GetHashCode(), "equal catalogues have equal hashes");
        Require.Equal(CatalogueJson.Write(again), json, "equal catalogues are written as equal bytes");
    }

    /// <summary>Whether two readings are the same, however they came.</summary>
    public static void AreAlike(CatalogueReading one, CatalogueReading other, string what)
    {
        Require.That(one.Catalogue == other.Catalogue, what);
        Require.That(one.Diagnostics.SequenceEqual(other.Diagnostics), what);
        Require.That(one.Version == other.Version && one.LeftOut.Length == other.LeftOut.Length, what);
    }

    /// <summary>Whether two streams of readings are the same, however they came.</summary>
    public static void AreAlike(List<InitiativeReading> one, List<InitiativeReading> other, string what)
    {
        Require.Equal(one.Count, other.Count, what);
        foreach (var (first, second) in one.Zip(other))
        {
            Require.That(
                first.Index == second.Index && first.Line == second.Line && first.Initiative == second.Initiative && first.Id == second.Id && first.Json == second.Json
                && first.Diagnostics.SequenceEqual(second.Diagnostics), what);
        }
    }

    /// <summary>What holds of every reading of an initiative in a stream.</summary>
    public static void IsSound(InitiativeReading reading)
    {
        Problems.AreSound(reading.Diagnostics, int.MaxValue);
        Require.Equal(reading.IsSuccess, reading.Diagnostics.All(static problem => problem.Severity != Severity.Error), "an initiative is good when there is no error");
        Require.That(reading.Line >= 1 && reading.Diagnostics.All(static problem => problem.Pointer is not null && problem.Line is not null), "a problem has its place");
        Require.That(reading.ToString().Length > 0, "a reading is shown");
    }

    public static List<InitiativeReading> All(IAsyncEnumerable<InitiativeReading> readings)
    {
        var all = new List<InitiativeReading>();
        var enumerator = readings.GetAsyncEnumerator();
        while (Now(enumerator.MoveNextAsync()))
        {
            all.Add(enumerator.Current);
        }

        Now(enumerator.DisposeAsync());
        return all;
    }

    /// <summary>The initiatives of a call that throws at the first problem, and whether it did.</summary>
    public static (int Count, bool HasThrown) Throwing(IAsyncEnumerable<Initiative> initiatives)
    {
        var count = 0;
        var enumerator = initiatives.GetAsyncEnumerator();
        try
        {
            while (Now(enumerator.MoveNextAsync()))
            {
                count++;
            }

            return (count, false);
        }
        catch (DiagnosticException)
        {
            return (count, true);
        }
        finally
        {
            Now(enumerator.DisposeAsync());
        }
    }

    /// <summary>The result of what has ended already: the streams here are in memory.</summary>
    public static T Now<T>(ValueTask<T> task)
    {
        Require.That(task.IsCompleted, "what is in memory is read at once");
        return task.GetAwaiter().GetResult();
    }

    private static void Now(ValueTask task)
    {
        Require.That(task.IsCompleted, "what is in memory is read at once");
        task.GetAwaiter().GetResult();
    }

    /// <summary>Whether bytes are JSON, but for what in their texts is no text.</summary>
    public static bool IsJson(byte[] bytes)
    {
        try
        {
            using var _ = JsonDocument.Parse(Text(bytes).TrimStart('\uFEFF'), new() { MaxDepth = 256 });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
