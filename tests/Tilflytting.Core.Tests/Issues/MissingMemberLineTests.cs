using System.Text;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Tests.Issues;

/// <summary>A missing member was reported on the line of the closing brace of its object; a person looks where the object starts.</summary>
public class MissingMemberLineTests
{
    private const string Json = """
        {
          "schemaVersion": "1.0", "id": "k", "language": "nb", "title": "K",
          "initiatives": [
            {
              "id": "a",
              "places": [
                {
                  "county": "1"
                }
              ],
              "targetGroups": [
                {
                }
              ]
            }
          ]
        }
        """;

    [Fact]
    public void It_is_reported_where_the_object_starts_and_before_what_is_in_it()
    {
        CatalogueJson.TryRead(Json, out _, out var problems).Should().BeFalse();

        problems.Select(static problem => (problem.Code, problem.Pointer, problem.Line, problem.Column)).Should().Equal(
            (DiagnosticCodes.MissingMember, "/initiatives/0", 4, 5),
            (DiagnosticCodes.MissingMember, "/initiatives/0", 4, 5),
            (DiagnosticCodes.MalformedCountyNumber, "/initiatives/0/places/0/county", 8, 21),
            (DiagnosticCodes.EmptyObject, "/initiatives/0/targetGroups/0", 12, 9));
    }

    [Fact]
    public void It_is_the_same_in_a_stream_and_in_lines()
    {
        CatalogueJson.TryRead(Json, out _, out var whole).Should().BeFalse();

        var streamed = CatalogueJson.TryReadInitiativesAsync(new MemoryStream(Encoding.UTF8.GetBytes(Json))).ToBlockingEnumerable().Single().Diagnostics;
        var line = CatalogueJson.TryReadLinesAsync(new MemoryStream("\n\n  {\"id\":\"a\"}"u8.ToArray())).ToBlockingEnumerable().Single().Diagnostics;

        streamed.Should().Equal(whole);
        line.Select(static problem => (problem.Line, problem.Column)).Should().Equal((3, 3), (3, 3));
    }

    [Fact]
    public void The_version_of_a_streamed_catalogue_is_missing_where_the_catalogue_starts()
    {
        var problem = CatalogueJson.TryReadInitiativesAsync(new MemoryStream("\n {\"id\":\"k\",\n\"initiatives\":[]\n}"u8.ToArray())).ToBlockingEnumerable().Single().Diagnostics.Single();

        (problem.Code, problem.Line, problem.Column).Should().Be((DiagnosticCodes.MissingMember, 2, 2));
    }

    [Fact]
    public void A_strict_stream_reports_the_unknown_members_of_the_head()
    {
        var json = """{"schemaVersion":"1.0","id":"k","language":"nb","titel":"K","title":"K","initiatives":[{"id":"a","language":"nb","title":"A"}],"x":[1]}"""u8.ToArray();

        foreach (var size in (int[])[1, 5, 1000])
        {
            var strict = CatalogueJson.TryReadInitiativesAsync(new Json.ChunkedStream(json, size), new() { Mode = CatalogueReadMode.Strict }).ToBlockingEnumerable().ToList();

            strict.Select(static reading => reading.IsSuccess).Should().Equal(false, true, false);
            strict.SelectMany(static reading => reading.Diagnostics).Should().Equal(CatalogueJson.TryRead(json, new() { Mode = CatalogueReadMode.Strict }).Diagnostics);
            CatalogueJson.TryReadInitiativesAsync(new Json.ChunkedStream(json, size)).ToBlockingEnumerable().Should().ContainSingle().Which.IsSuccess.Should().BeTrue();
        }
    }
}
