namespace OrchardCore.Lists.Models;

/// <summary>Which versions of a list's items are asked for.</summary>
public enum ContentsStatus
{
    Published = 0,
    Latest = 1,
    Draft = 2,
    Owner = 3,
}
