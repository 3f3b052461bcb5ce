using Microsoft.AspNetCore.Http;

namespace OrchardCore;

/// <summary>What templates and scripts reach the site by.</summary>
public interface IOrchardHelper
{
    HttpContext HttpContext { get; }
}
