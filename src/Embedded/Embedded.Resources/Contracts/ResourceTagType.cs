namespace OrchardCore.ResourceManagement;

/// <summary>What a layout writes at one place.</summary>
public enum ResourceTagType
{
    Meta = 0,
    HeadLink = 1,
    Stylesheet = 2,
    HeadScript = 3,
    FootScript = 4,
    Header = 5,
    Footer = 6,
}
