using System.Globalization;
using System.Security.Claims;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace Embedded.Liquid;

/// <summary>The global Liquid objects, and the members of the types that they hand out. No other type's members can be read.</summary>
internal sealed class LiquidGlobalsSetup : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        options.ValueConverters.Add(AsUtc);

        var members = options.MemberAccessStrategy;
        members.Register<LiquidGlobal, FluidValue>((global, name, context) => global.GetAsync(name, (LiquidTemplateContext)context));
        members.Register<NamedValues, FluidValue>((values, name) => values.Find(name));
        members.Register<LiquidPropertyAccessor, FluidValue>((accessor, name, _) => accessor.GetValueAsync(name));
        members.Register<CultureInfo>("Name", "NativeName", "DisplayName", "TwoLetterISOLanguageName");
        members.Register<ClaimsPrincipal>("Identity");
        members.Register<ClaimsIdentity>("Name", "IsAuthenticated", "AuthenticationType", "Claims");
        members.Register<Claim>("Type", "Value");

        Add(options, "Site", SiteMembers.GetAsync);
        Add(options, "Culture", CultureMembers.GetAsync);
        Add(options, "Environment", EnvironmentMembers.GetAsync);
        Add(options, "Request", RequestMembers.GetRequestAsync);
        Add(options, "HttpContext", RequestMembers.GetHttpContextAsync);
        Add(options, "User", RequestMembers.GetUserAsync);
    }

    private static void Add(TemplateOptions options, string name, Func<string, LiquidTemplateContext, ValueTask<FluidValue>> getter) =>
        options.Scope.SetValue(name, new ObjectValue(new LiquidGlobal(getter)));

    // Documents keep times in UTC without saying so.
    private static object? AsUtc(object value) =>
        value is DateTime { Kind: DateTimeKind.Unspecified } dateTime
            ? new DateTimeValue(new DateTimeOffset(dateTime, TimeSpan.Zero))
            : null;
}
