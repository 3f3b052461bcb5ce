namespace OrchardCore.Localization;

/// <summary>The values of HTML's dir attribute.</summary>
public static class LanguageDirection
{
    public const string LTR = "ltr";

    public const string RTL = "rtl";
}
