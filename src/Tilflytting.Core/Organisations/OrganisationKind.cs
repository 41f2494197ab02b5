namespace Tilflytting.Core;

/// <summary>What kind of public body an organisation of the register is.</summary>
/// <remarks>Finer than <see cref="PartnerKind"/>: a ministry and an agency are both <see cref="PartnerKind.StateBody"/> as partners.</remarks>
public enum OrganisationKind
{
    /// <summary>A county governor, until 2020 <i>fylkesmann</i>, since 2021 <i>statsforvalter</i>.</summary>
    CountyGovernor = 0,

    /// <summary>A county authority, <i>fylkeskommune</i>.</summary>
    CountyAuthority = 1,

    /// <summary>A ministry, <i>departement</i>.</summary>
    Ministry = 2,

    /// <summary>A directorate, a fund or another agency of the state.</summary>
    StateAgency = 3,

    /// <summary>An elected or appointed assembly: Sametinget and Kulturrådet.</summary>
    Assembly = 4,

    /// <summary>A regional council of municipalities, <i>regionråd</i>.</summary>
    RegionalCouncil = 5,

    /// <summary>A research institute.</summary>
    ResearchInstitute = 6,

    /// <summary>A university or a university college.</summary>
    EducationalInstitution = 7,

    /// <summary>An association, such as KS and NHO.</summary>
    Association = 8,
}
