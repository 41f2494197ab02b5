using System.Globalization;
using Tilflytting.Core.Queries;

namespace Tilflytting.Core.Benchmarks;

/// <summary>
/// Plain LINQ over the objects, as a user would write it who wants to tell certain from possible: the cheapest condition that says no ends the reading of an initiative. Places
/// are looked up beforehand.
/// </summary>
internal sealed class LinqEngine : IQueryEngine
{
    private readonly (Initiative Initiative, PeerPlace Place)[] entries;
    private readonly FacetLayout layout;
    private readonly PeerPlaces places;
    private readonly Dictionary<Question, Func<(Initiative Initiative, PeerPlace Place), Certainty>> asked = [];

    public LinqEngine(ImmutableArray<Initiative> initiatives, PeerPlaces places, FacetLayout layout)
    {
        entries = [.. initiatives.Zip(places.PlaceOf)];
        (this.places, this.layout) = (places, layout);
    }

    public string Name => "LINQ";

    public void Prepare(Question question)
    {
        Func<(Initiative Initiative, PeerPlace Place), Certainty>[] parts = [.. question.Parts.Select(Part)];
        asked[question] = entry =>
        {
            var certainty = Certainty.Certain;
            foreach (var part in parts)
            {
                certainty &= part(entry);
                if (certainty == Certainty.No)
                {
                    break;
                }
            }

            return certainty;
        };
    }

    public (int Certain, int AtLeastPossible) Count(Question question)
    {
        var certainties = entries.Select(asked[question]).Where(static certainty => certainty != Certainty.No).CountBy(static certainty => certainty).ToDictionary();
        var certain = certainties.GetValueOrDefault(Certainty.Certain);
        return (certain, certain + certainties.GetValueOrDefault(Certainty.Possible));
    }

    public object Ask(Question question)
    {
        var evaluate = asked[question];
        var hits = entries.Select(entry => (entry.Initiative, entry.Place, Certainty: evaluate(entry))).Where(static hit => hit.Certainty != Certainty.No).ToList();
        var (certain, atLeastPossible) = (new int[layout.Size], new int[layout.Size]);
        void Add(int at, Certainty certainty, int count)
        {
            certain[at] += certainty == Certainty.Certain ? count : 0;
            atLeastPossible[at] += count;
        }

        for (var v = 0; v < Vocabulary.All.Length; v++)
        {
            var (vocabulary, start) = (PeerVocabulary.Of(Vocabulary.All[v]), layout.StartOf(v));
            var stated = hits.Select(hit => (hit.Certainty, Read: vocabulary.Items(hit.Initiative))).Where(static hit => hit.Read.IsStated).ToList();
            foreach (var (certainty, count) in stated.CountBy(static hit => hit.Certainty))
            {
                Add(start + layout.Stated(v), certainty, count);
            }

            var values = stated.SelectMany(static hit => hit.Read.Items.GroupBy(static item => item.Code).Select(code => (code.Key, Certainty: code.Max(static item => item.Certainty) & hit.Certainty)));
            foreach (var ((code, certainty), count) in values.CountBy(static value => value))
            {
                Add(start + (code is null ? layout.Uncoded(v) : layout.IndexOf(v, code)), certainty, count);
            }
        }

        AddDecades();
        foreach (var ((place, certainty), count) in hits.CountBy(static hit => (hit.Place, hit.Certainty)))
        {
            place.Count(layout, certainty == Certainty.Certain ? count : 0, count, certain, atLeastPossible);
        }

        var first = hits.Select(static hit => hit.Initiative).OrderByTitle().Take(Answer.Top).Select(static one => one.Id.ToString());
        return new Answer(hits.Count(static hit => hit.Certainty == Certainty.Certain), hits.Count, certain, atLeastPossible, [.. first]);

        void AddDecades()
        {
            var start = layout.StartOf(FacetLayout.Decade);
            var dated = hits.Where(static hit => Periods(hit.Initiative).Any()).ToList();
            foreach (var (certainty, count) in dated.CountBy(static hit => hit.Certainty))
            {
                Add(start + layout.Stated(FacetLayout.Decade), certainty, count);
            }

            for (var i = 0; i < layout.Keys[FacetLayout.Decade].Length; i++)
            {
                var decade = int.Parse(layout.Keys[FacetLayout.Decade][i], CultureInfo.InvariantCulture);
                var window = PeriodBounds.Of(DateInterval.Years(decade, decade + 9));
                foreach (var (certainty, count) in dated.Select(hit => hit.Certainty & Active(hit.Initiative, window)).Where(static certainty => certainty != Certainty.No).CountBy(static certainty => certainty))
                {
                    Add(start + i, certainty, count);
                }
            }
        }
    }

    public Answer Read(object answer) => (Answer)answer;

    public void Dispose()
    {
    }

    private Func<(Initiative Initiative, PeerPlace Place), Certainty> Part(QuestionPart part)
    {
        Func<(Initiative Initiative, PeerPlace Place), Certainty>[] alternatives = [.. part.Alternatives.Select(One)];
        Certainty Any((Initiative Initiative, PeerPlace Place) entry) => alternatives.Length == 1 ? alternatives[0](entry) : alternatives.Max(one => one(entry));
        return part.IsNot ? entry => Any(entry).Not() : Any;
    }

    private Func<(Initiative Initiative, PeerPlace Place), Certainty> One(Asked one)
    {
        switch (one)
        {
            case AskedPlace place:
                var at = places.IndexOf(place);
                return entry => entry.Place.Answers[at];
            case AskedYears years:
                var window = PeriodBounds.Of(DateInterval.Years(years.First, years.Last));
                return entry => Active(entry.Initiative, window);
            default:
                var code = (AskedCode)one;
                return code.Vocabulary == TargetGroup.Vocabulary ? Has<Term<TargetGroup>, TargetGroup>(code, static entry => entry.TargetGroups, static term => term.Code)
                    : code.Vocabulary == ActivityType.Vocabulary ? Has<Activity, ActivityType>(code, static entry => entry.Activities, static activity => activity.Kind.Code)
                    : code.Vocabulary == SellingPoint.Vocabulary ? Has<Term<SellingPoint>, SellingPoint>(code, static entry => entry.SellingPoints, static term => term.Code)
                    : code.Vocabulary == PartnerKind.Vocabulary ? Has<Partner, PartnerKind>(code, static entry => entry.Partners, static partner => partner.Kind?.Code, static partner => partner.Kind is not null)
                    : throw new NotSupportedException($"No question asks for a {code.Vocabulary}.");
        }
    }

    private Func<(Initiative Initiative, PeerPlace Place), Certainty> Has<TItem, T>(AskedCode asked, Func<Initiative, ImmutableArray<TItem>> itemsOf, Func<TItem, Code<T>?> codeOf, Func<TItem, bool>? says = null)
        where T : class, IVocabulary
    {
        var codes = layout.Keys[Vocabulary.All.IndexOf(asked.Vocabulary)];
        var certain = codes.Where(code => asked.Match(code) == Certainty.Certain).Select(Code<T>.Parse).ToHashSet();
        var possible = codes.Where(code => asked.Match(code) == Certainty.Possible).Select(Code<T>.Parse).ToHashSet();
        return entry =>
        {
            var items = itemsOf(entry.Initiative);
            return items.Any(item => codeOf(item) is { } code && certain.Contains(code)) ? Certainty.Certain
                : items.Any(item => codeOf(item) is { } code && possible.Contains(code)) || !items.Any(says ?? (static _ => true)) ? Certainty.Possible
                : Certainty.No;
        };
    }

    private static Certainty Active(Initiative one, PeriodBounds window)
    {
        var written = one.Provenance?.StatedOn?.Earliest;
        var certainty = Periods(one).Select(period => period.Bounds(written).Overlaps(window)).DefaultIfEmpty(Certainty.Possible).Max();
        return one.Period?.Period is null && one.Projects.Any(static project => project.Period?.Period is null) ? certainty | Certainty.Possible : certainty;
    }

    private static IEnumerable<DatePeriod> Periods(Initiative one) =>
        one.Projects.Select(static project => project.Period?.Period).Concat(one.Activities.Select(static activity => activity.Period?.Period)).Append(one.Period?.Period).OfType<DatePeriod>();
}
