namespace OrchardCore.Autoroute;

/// <summary>Names that belong to addresses.</summary>
public static class AutorouteConstants
{
    public const string SlugPrefix = "slug:";
}
