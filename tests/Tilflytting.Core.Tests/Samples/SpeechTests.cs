using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tilflytting.Core.Tests.Samples;

/// <summary>Every text of the console is there in bokmål, nynorsk and English, and each is in its own language.</summary>
public partial class SpeechTests
{
    /// <summary>Words that nynorsk does not have.</summary>
    private static readonly string[] OnlyBokmal =
    [
        "ikke", "hva", "hvor", "hvorfor", "hvem", "hvilke", "noen", "noe", "en", "ett", "jeg", "fra", "kommuner", "oppføringen", "oppføringene", "oppføringer", "målgruppene", "aktiviteter", "samarbeidspartnere",
        "partnere", "finnes", "leses", "skrives", "telles", "brukes", "vises", "mulig", "mulige", "kode", "koder", "eller", "annet", "annen", "selv", "oppgitt", "filen", "mappen", "siden", "linjer",
        "måneder", "dager", "uker", "bare", "være", "mente", "gir", "ble", "da", "nå", "hele", "eksempel", "navn", "navnet", "heter", "ventet", "advarsel", "advarsler", "egen", "sier", "begynner", "uten",
    ];

    /// <summary>Words that both have, of those above.</summary>
    private static readonly string[] Both = ["kode", "eller", "ett", "linjer", "en", "kan"];

    /// <summary>Words that bokmål does not have.</summary>
    private static readonly string[] OnlyNynorsk =
    [
        "ikkje", "kva", "kvar", "kvifor", "kven", "nokon", "noko", "ei", "eit", "ein", "frå", "kommunar", "oppføringa", "oppføringane", "oppføringar", "finst", "lesast", "skrivast", "mogleg", "moglege", "kodar", "anna", "sjølv",
        "oppgjeve", "fila", "mappa", "sida", "månader", "dagar", "veker", "berre", "vere", "meinte", "gjev", "vart", "då", "heile", "dømes", "namn", "namnet", "heiter", "venta", "åtvaring", "eigen", "seier", "byrjar", "utan", "sjå", "òg",
    ];

    private static readonly ImmutableArray<(string File, CompilationUnitSyntax Root)> Sources =
    [
        .. Directory.EnumerateFiles(Path.Combine(TestFiles.Root, "samples", "Tilflytting.Samples.Cli"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static folder => folder is "bin" or "obj"))
            .Select(static file => (Path.GetFileName(file), CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetCompilationUnitRoot())),
    ];

    private static readonly ImmutableArray<(string File, string[] Texts)> Said =
    [
        .. Sources.SelectMany(static source => source.Root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(static call => call.Expression.ToString() is "Say" or "Speech.Say")
            .Select(call => (source.File, call.ArgumentList.Arguments.Select(static argument => Words(argument.Expression)).ToArray()))),
    ];

    [Fact]
    public void Each_is_there_in_three_languages()
    {
        Said.Should().HaveCountGreaterThan(200);
        Said.Where(static one => one.Texts.Length != 3).Should().BeEmpty();
        Said.Where(static one => one.Texts.Select(static text => text.Length == 0).Distinct().Count() > 1 && one.Texts[2].Length == 0).Should().BeEmpty("none is empty in English alone");
    }

    [Fact]
    public void Each_is_in_its_own_language()
    {
        foreach (var (file, texts) in Said)
        {
            Spoken(texts[0]).Intersect(OnlyNynorsk).Except(["ei", "ein"]).Should().BeEmpty($"«{texts[0]}» in {file} is bokmål");
            Spoken(texts[1]).Intersect(OnlyBokmal.Except(Both)).Should().BeEmpty($"«{texts[1]}» in {file} is nynorsk");
            texts[2].Should().NotMatchRegex("[«»]", $"«{texts[2]}» in {file} is English");
            Spoken(texts[2]).Where(static word => word.Length > 3).Intersect(OnlyBokmal.Concat(OnlyNynorsk).Except(["kode"])).Should().BeEmpty($"«{texts[2]}» in {file} is English");
        }
    }

    [Fact]
    public void No_text_for_people_is_elsewhere()
    {
        var elsewhere = Sources.SelectMany(static source => source.Root.DescendantTokens()
            .Where(static token => token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken)
            .Where(static token => !token.Parent!.Ancestors().OfType<InvocationExpressionSyntax>().Any(static call => call.Expression.ToString() is "Say" or "Speech.Say"))
            .Select(token => (source.File, token.ValueText)));

        elsewhere.Where(static one => Sentence().IsMatch(one.ValueText) || Spoken(one.ValueText).Intersect(OnlyBokmal.Concat(OnlyNynorsk).Where(static word => word.Length > 3)).Any()).Should().BeEmpty();
    }

    /// <summary>The words of a text as it is written, without what is put into it.</summary>
    private static string Words(ExpressionSyntax text) => string.Concat(text.DescendantTokens().Where(static token => token.RawKind
        is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken or (int)SyntaxKind.SingleLineRawStringLiteralToken).Select(static token => token.ValueText));

    private static IEnumerable<string> Spoken(string text) => Letters().Matches(text).Select(static match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"(?<![-\w])\p{L}+(?![-\w])")]
    private static partial Regex Letters();

    /// <summary>Several words and a full stop, or a letter that English does not have.</summary>
    [GeneratedRegex(@"\p{Ll}+ \p{Ll}+ \p{Ll}+.*[.?]$|[æøåÆØÅ]{1}\p{Ll}+ ")]
    private static partial Regex Sentence();
}
