using System.Runtime.Intrinsics;

namespace Tilflytting.Core.Queries;

/// <summary>
/// Reads initiatives into a draft. What it reads of the vocabularies is the same as <see cref="VocabularyItems{TVocabulary}"/>, in one pass without garbage; a test holds the two
/// together. For one thread.
/// </summary>
internal sealed class IndexReader(IndexDraft draft)
{
    private readonly IndexLayout layout = draft.Layout;
    private readonly PeriodNumbers numbers = new();
    private readonly PlaceReader places = new(draft.Places);
    private readonly List<Vector128<int>> others = [];
    private readonly SortKeyWriter ids = new();
    private readonly SortKeyWriter titles = new();
    private readonly SortKeyWriter titleKeys = new();
    private char[] letters = new char[256];
    private int current;

    /// <summary>The bits that have no room in a row.</summary>
    public List<(int Initiative, int Bit)> Beyond { get; } = [];

    public void ReadBlock(int block)
    {
        for (var i = block * IndexDraft.Block; i < Math.Min(draft.Initiatives.Length, (block + 1) * IndexDraft.Block); i++)
        {
            Read(i);
        }

        ids.MoveTo(draft.Ids, block);
        titles.MoveTo(draft.Titles, block);
        titleKeys.MoveTo(draft.TitleKeys, block);
    }

    private void Read(int initiative)
    {
        current = initiative;
        var x = draft.Initiatives[initiative];
        draft.PlaceOf[current] = places.Read(x);
        ReadVocabularies(x);
        ReadPeriods(x);
        ids.Write(x.Id.ToString());
        var title = x.Title.For(x.Language);
        titles.Write(title);
        var room = NorwegianTextComparer.Room(title.Length);
        if (letters.Length < room)
        {
            letters = new char[room];
        }

        titleKeys.Write(NorwegianTextComparer.Key(title, letters.AsSpan(0, room)));
    }

    private void ReadVocabularies(Initiative x)
    {
        Terms(0, x.TargetGroups);
        Terms(2, x.SellingPoints);
        Terms(5, x.SubjectAreas);
        Terms(7, x.Programmes);
        Term(6, x.OrganisationForm);
        Term(8, x.Status);
        Code<AssessmentStatus>(9, x.Provenance?.Assessment?.Status);
        foreach (var activity in x.Activities)
        {
            Term(1, activity.Kind);
            Places(activity.Places);
        }

        foreach (var project in x.Projects)
        {
            Term(8, project.Status);
            Places(project.Places);
        }

        foreach (var partner in x.Partners)
        {
            Term(3, partner.Kind);
            Code(10, partner.Form);
            Terms(4, partner.Roles);
        }

        foreach (var funding in x.Funding)
        {
            Term(7, funding.Programme);
            Code(11, funding.State);
        }

        Places(x.Places);
        foreach (var relation in x.Related)
        {
            Code<RelationKind>(14, relation.Kind);
        }
    }

    private void Places(ImmutableArray<Place> places)
    {
        foreach (var place in places)
        {
            Code(12, place.Kind, place.Certainty);
            Code<PlaceExtent>(13, place.Extent ?? PlaceExtent.Whole, place.Certainty);
        }
    }

    private void Terms<T>(int vocabulary, ImmutableArray<Term<T>> terms)
        where T : class, IVocabulary
    {
        foreach (var term in terms)
        {
            Term(vocabulary, term);
        }
    }

    private void Term<T>(int vocabulary, Term<T>? term)
        where T : class, IVocabulary
    {
        if (term is not null)
        {
            Add(layout.Vocabularies[vocabulary], term.Code is { } code ? code.ToString() : null, Certainty.Certain);
        }
    }

    private void Code<T>(int vocabulary, Code<T>? code, Certainty certainty = Certainty.Certain)
        where T : class, IVocabulary
    {
        if (code is { IsDefault: false } stated)
        {
            Add(layout.Vocabularies[vocabulary], stated.ToString(), certainty);
        }
    }

    private void Add(VocabularyLayout vocabulary, string? code, Certainty certainty)
    {
        Set(vocabulary.Stated);
        if (code is null)
        {
            Set(vocabulary.Uncoded);
            return;
        }

        var bit = vocabulary.Of(code);
        if (certainty == Certainty.Certain)
        {
            Set(bit);
        }

        if (vocabulary.MayBeUncertain && certainty != Certainty.No)
        {
            Set(bit + 1);
        }
    }

    private void ReadPeriods(Initiative x)
    {
        var written = x.Provenance?.StatedOn?.Earliest;
        draft.First[current] = PeriodNumbers.Never;
        draft.Starts[current] = StartOrder.None.ToNumber();
        others.Clear();
        var isDated = Add(x.Period, written, isDated: false);
        var mayBeAnyTime = false;
        foreach (var project in x.Projects)
        {
            mayBeAnyTime |= x.Period?.Period is null && project.Period?.Period is null;
            isDated |= Add(project.Period, written, isDated);
        }

        foreach (var activity in x.Activities)
        {
            isDated |= Add(activity.Period, written, isDated);
        }

        if (isDated)
        {
            Set(IndexLayout.Dated);
        }

        if (!isDated || mayBeAnyTime)
        {
            Set(IndexLayout.Undated);
        }

        if (others.Count > 0)
        {
            Set(IndexLayout.Several);
            draft.Others[current] = [.. others];
        }
    }

    private bool Add(StatedPeriod? stated, LocalDate? written, bool isDated)
    {
        if (stated?.Period is not { } period)
        {
            return false;
        }

        var (bounds, start) = numbers.Of(period, written);
        draft.Starts[current] = Math.Min(draft.Starts[current], start);
        if (isDated)
        {
            others.Add(bounds);
        }
        else
        {
            draft.First[current] = bounds;
        }

        return true;
    }

    private void Set(int bit)
    {
        if (bit < draft.Capacity)
        {
            draft.Rows[(current * draft.Width) + (bit >> 6)] |= 1UL << bit;
        }
        else
        {
            Beyond.Add((current, bit));
        }
    }
}
