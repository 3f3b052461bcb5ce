using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Sets the current cultures until it is disposed.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _originalCulture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _originalUICulture = CultureInfo.CurrentUICulture;

    private CultureScope(CultureInfo culture, CultureInfo uiCulture, bool ignoreSystemSettings)
    {
        Culture = new CultureInfo(culture.Name, !ignoreSystemSettings);
        UICulture = new CultureInfo(uiCulture.Name, !ignoreSystemSettings);
        CultureInfo.CurrentCulture = Culture;
        CultureInfo.CurrentUICulture = UICulture;
    }

    public CultureInfo Culture { get; }

    public CultureInfo UICulture { get; }

    public static CultureScope Create(string culture, bool ignoreSystemSettings = false) =>
        Create(culture, culture, ignoreSystemSettings);

    public static CultureScope Create(string culture, string uiCulture, bool ignoreSystemSettings = false) =>
        Create(CultureInfo.GetCultureInfo(culture), CultureInfo.GetCultureInfo(uiCulture), ignoreSystemSettings);

    public static CultureScope Create(CultureInfo culture, bool ignoreSystemSettings = false) =>
        Create(culture, culture, ignoreSystemSettings);

    public static CultureScope Create(CultureInfo culture, CultureInfo uiCulture, bool ignoreSystemSettings = false)
    {
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(uiCulture);

        return new CultureScope(culture, uiCulture, ignoreSystemSettings);
    }

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _originalCulture;
        CultureInfo.CurrentUICulture = _originalUICulture;
    }
}
