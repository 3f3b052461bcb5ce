using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Razor;

namespace Embedded.Display.Razor;

internal sealed class OrchardDisplayHelper(HttpContext context, IDisplayHelper displayHelper) : IOrchardDisplayHelper
{
    public HttpContext HttpContext => context;

    public IDisplayHelper DisplayHelper => displayHelper;
}
