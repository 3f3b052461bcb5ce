using Microsoft.AspNetCore.Http;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;

namespace Embedded.Admin.Theming;

/// <summary>Proposes the admin's theme for the admin's pages.</summary>
internal sealed class AdminThemeSelector(IAdminThemeService themes, IHttpContextAccessor accessor) : IThemeSelector
{
    private const int AdminPriority = 100;

    public async Task<ThemeSelectorResult?> GetThemeAsync()
        => accessor.HttpContext is { } context && AdminAttribute.IsApplied(context) && await themes.GetAdminThemeNameAsync() is { Length: > 0 } name
            ? new ThemeSelectorResult { Priority = AdminPriority, ThemeName = name }
            : null;
}
