using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Users.Services;

namespace Embedded.Users.Personal;

/// <summary>A time zone for each account.</summary>
[Feature("OrchardCore.Users.TimeZone")]
internal sealed class UserTimeZoneStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IUserClaimsProvider, PersonalChoices>());
        services.AddScoped<ITimeZoneSelector, UserTimeZoneSelector>();
        services.AddScoped<IPersonalSetting, TimeZoneSetting>();
    }
}

/// <summary>A language for each account.</summary>
[Feature("OrchardCore.Users.Localization")]
internal sealed class UserLocalizationStartup : StartupBase
{
    // Right behind sign-in, which tells whose request it is; the visitor's own language was chosen long before.
    public override int ConfigureOrder => -148;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IUserClaimsProvider, PersonalChoices>());
        services.AddScoped<IPersonalSetting, LanguageSetting>();
    }

    public override async ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var supported = await serviceProvider.GetRequiredService<ILocalizationService>().GetSupportedCulturesAsync();
        app.Use((context, next) =>
        {
            if (context.User.FindFirstValue(PersonalChoices.CultureClaim) is { } name && supported.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                var culture = CultureInfo.GetCultureInfo(name);
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
                context.Features.Set<IRequestCultureFeature>(new RequestCultureFeature(new RequestCulture(culture), provider: null));
            }

            return next(context);
        });
    }
}
