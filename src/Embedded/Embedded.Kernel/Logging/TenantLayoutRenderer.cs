using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NLog;
using NLog.LayoutRenderers;
using NLog.Web.LayoutRenderers;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Logging;

/// <summary>The name of the tenant that logs; 'None' outside a tenant.</summary>
[LayoutRenderer(LayoutRendererName)]
public class TenantLayoutRenderer : AspNetLayoutRendererBase
{
    public const string LayoutRendererName = "orchard-tenant-name";

    // Orchard Core's contract overrides this member, which NLog.Web 6 advises against.
#pragma warning disable CS0672
    protected override void DoAppend(StringBuilder builder, LogEventInfo logEvent) =>
        builder.Append(ShellScope.Context?.Settings.Name ?? "None");
#pragma warning restore CS0672
}
