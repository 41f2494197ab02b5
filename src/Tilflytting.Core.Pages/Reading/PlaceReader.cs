namespace Tilflytting.Core.Pages;

/// <summary>
/// Finds the places of a page: what the title names, else the lead, else the text. Namesakes are told apart by the counties that the page names. What is not certain is a possible place.
/// </summary>
internal sealed class PlaceReader(PageDraft draft, LocalDate? first)
{
    /// <summary>The catalogue is of 2012: a page that dates nothing means the municipalities of that time.</summary>
    public static readonly LocalDate CatalogueTime = new(2012, 1, 1);

    private const int MostCharacters = 20_000;
    private const int MostPossible = 8;
    private const int MostNames = 30;
    private static readonly string[] Numbers = ["to", "tre", "fire", "fem", "seks", "sju", "syv", "åtte", "ni"];

    private readonly LocalDate day = first ?? CatalogueTime;
    private readonly HashSet<CountyNumber> counties =
        [.. draft.Partners.Select(static partner => partner.Place?.County).OfType<CountyNumber>()];

    private readonly List<(Place Place, PlaceMention? Mention)> places = [];

    private List<PlaceMention> title = [];
    private List<PlaceMention> lead = [];
    private readonly List<PlaceMention> text = [];
    private readonly List<PlaceMention> items = [];

    public ImmutableArray<Place> Read()
    {
        Find();
        _ = List(title, PlaceOrigin.Title) || List(lead, PlaceOrigin.Lead) || One(title, isTitle: true) || One(lead, isTitle: false)
            || Area(title) || Area(lead) || List(text, PlaceOrigin.Text) || Called() || Region() || Partners();
        for (var i = 0; i < places.Count; i++)
        {
            Account(places[i].Mention, $"/places/{i}");
        }

        return [.. places.Select(static one => one.Place)];
    }

    private void Find()
    {
        var finder = new PlaceFinder(day);
        title = draft.Title is null ? [] : finder.In(draft.Title);
        lead = draft.Summary is null ? [] : finder.In(draft.Summary);
        var room = MostCharacters;
        foreach (var line in draft.Body.Concat(draft.ProjectLines.Select(static one => one.Line)))
        {
            if ((room -= line.Words.Length) < 0)
            {
                break;
            }

            (line.IsItem ? items : text).AddRange(finder.In(line));
        }
    }

    /// <summary>«Halsa, Surnadal og Tingvoll»: several municipalities in a row.</summary>
    private bool List(List<PlaceMention> mentions, PlaceOrigin origin)
    {
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var end = i + 1;
            while (end < mentions.Count && mentions[end].Joins)
            {
                end++;
            }

            var row = mentions[i..end].FindAll(static one => one.IsMunicipality);
            if (row.Count == end - i && row.Count > 1 && IsOfTheWork(row, origin))
            {
                var shared = row.FindAll(static one => one.Municipalities.Length == 1).ConvertAll(one => one.Municipalities[0].CountyOn(On(one.Municipalities[0]))?.Number).Distinct().ToList();
                if (shared is [{ } only])
                {
                    counties.Add(only);
                }

                var isCertain = row[^1].IsCalledMunicipality || shared.Count == 1;
                row[..Math.Min(row.Count, MostNames)].ForEach(one => Add(one, isCertain));
                return true;
            }

            i = end - 1;
        }

        return false;
    }

    /// <summary>Where people come from is no place of the work; in the text only a row that the sentence is about is one.</summary>
    private static bool IsOfTheWork(List<PlaceMention> row, PlaceOrigin origin) => origin switch
    {
        PlaceOrigin.Text => row[^1].IsCalledMunicipality || (row[0].Before.Length == 0 && row[^1].Behind is "i" or "er" or "gikk" or "gjekk" or "har" or "samarbeider" or "samarbeidar" or "deltar" or "deltek" or "deltok"),
        _ => row[0].IsWhere || row[0].Before.Length == 0 || row[^1].IsCalledMunicipality,
    };

    /// <summary>The municipality that the title or the lead names.</summary>
    private bool One(List<PlaceMention> mentions, bool isTitle)
    {
        var named = mentions.FindAll(one => one.IsMunicipality && (one.IsOfTheWork || isTitle));
        var sure = named.FindAll(one => isTitle && (one.IsWhere || one.IsCalledMunicipality || one.Name.Length == one.Line.Words.Length));
        if (sure is [])
        {
            sure = [.. named.DistinctBy(static one => one.Name).Take(MostNames).Where(IsSupported)];
        }

        if (sure.DistinctBy(static one => one.Name).ToList() is [var only])
        {
            Add(only, isCertain: true);
            return true;
        }

        foreach (var one in (sure.Count > 0 ? sure : named).DistinctBy(static one => one.Name).Take(MostPossible))
        {
            Add(one, isCertain: false);
        }

        return named.Count > 0;
    }

    /// <summary>Whether the page names it again, or a county that it lies in.</summary>
    private bool IsSupported(PlaceMention one) =>
        one.Municipalities.Any(municipality => municipality.CountyOn(On(municipality)) is { } county && counties.Contains(county.Number))
        || title.Concat(lead).Concat(text).Concat(items).Any(other => other.Name == one.Name && (other.Line != one.Line || other.Start != one.Start) && other.Line != one.Line)
        || draft.Partners.Exists(partner => partner.Kind?.Code == PartnerKind.Municipality && partner.Name.For(LanguageTag.Bokmal).StartsWith(one.Name + " ", StringComparison.Ordinal));

    /// <summary>The county or the region that the title or the lead names.</summary>
    private bool Area(List<PlaceMention> mentions)
    {
        if (mentions.Find(static one => one.County is not null && !one.IsMunicipality && one.IsWhere) is not { } area)
        {
            return false;
        }

        places.Add((AreaOf(area, isCertain: true), area));
        return true;
    }

    /// <summary>«Berg kommune» in the text; where it is one of several, or stands in an item alone, it is only possible.</summary>
    private bool Called()
    {
        var called = text.FindAll(static one => one.IsMunicipality && one.IsCalledMunicipality);
        var isCertain = called.DistinctBy(static one => one.Name).Count() == 1;
        called = called.Count > 0 ? called : items.FindAll(static one => one.IsMunicipality && one.IsCalledMunicipality);
        foreach (var one in called.DistinctBy(static one => one.Name).Take(MostPossible))
        {
            Add(one, isCertain);
        }

        return called.Count > 0;
    }

    /// <summary>The first region that the text names.</summary>
    private bool Region()
    {
        if (text.Find(static one => one.IsRegion && one.IsWhere) is not { } region)
        {
            return false;
        }

        var before = region.Line.Words.AsSpan(0, region.Start);
        places.Add((AreaOf(region, before.EndsWith("kommunene i ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("kommunane i ", StringComparison.OrdinalIgnoreCase)), region));
        return true;
    }

    /// <summary>A part of the only county that the partners are of, possibly.</summary>
    private bool Partners()
    {
        if (counties is not { Count: 1 } || draft.Partners.Find(static partner => partner.Place is { County: not null } place && place.Kind == PlaceKind.County) is not { Place: { } county })
        {
            return false;
        }

        places.Add((county with { Extent = PlaceExtent.Part, Certainty = Certainty.Possible }, null));
        return true;
    }

    private void Add(PlaceMention mention, bool isCertain)
    {
        var found = mention.Municipalities;
        if (found.Length > 1 && counties.Count > 0)
        {
            ImmutableArray<Municipality> within = [.. found.Where(one => one.CountyOn(On(one)) is { } county && counties.Contains(county.Number))];
            found = within.IsEmpty ? found : within;
        }

        var only = found.Length == 1 ? found[0] : null;
        places.Add((new()
        {
            Kind = PlaceKind.Municipality,
            Municipality = only is null ? null : only.NumberOn(On(only)) ?? only.Number,
            County = only is not null && mention.Municipalities.Length > 1 ? only.CountyOn(On(only))?.Number : null,
            Name = mention.Name,
            Certainty = isCertain && only is not null ? Certainty.Certain : Certainty.Possible,
        }, mention));
    }

    private Place AreaOf(PlaceMention area, bool isCertain) => new()
    {
        Kind = area.IsRegion ? PlaceKind.Region : PlaceKind.County,
        County = area.County!.Number,
        Name = area.Name,
        Extent = !area.IsRegion && SaysSome() ? PlaceExtent.Part : (Code<PlaceExtent>?)null,
        Certainty = isCertain ? Certainty.Certain : Certainty.Possible,
    };

    /// <summary>«De fire kommunene»: not all of a county.</summary>
    private bool SaysSome() => draft.Body.Take(MostPossible).Any(static line =>
        Array.Exists(Numbers, number => line.Words.Contains($" {number} kommun", StringComparison.OrdinalIgnoreCase)));

    private LocalDate On(Municipality municipality) => municipality.ExistedOn(day) ? day : CatalogueTime;

    private void Account(PlaceMention? mention, string pointer)
    {
        if (mention is null)
        {
            return;
        }

        if (mention.Line == draft.Title || mention.Line == draft.Summary)
        {
            draft.Claim(mention.Line.Span, LedgerKind.Stated, pointer);
        }
        else
        {
            draft.Ledger.Mark(mention.Span, LedgerKind.Normalised, pointer);
        }
    }

    private enum PlaceOrigin
    {
        Title,
        Lead,
        Text,
    }
}
