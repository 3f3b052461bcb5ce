using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Environment.Shell;

/// <summary>A request's tenant and its address before the tenant's prefix was taken off.</summary>
public class ShellContextFeature
{
    public ShellContext ShellContext { get; set; } = default!;

    public PathString OriginalPath { get; set; }

    public PathString OriginalPathBase { get; set; }
}
