namespace Embedded.Setup;

/// <summary>The stylesheet of the set-up page: a file of its own, since no page of the site may carry inline style.</summary>
internal static class SetupStyle
{
    public const string Path = "/setup.css";

    public const string Text = """
        body { font: 1.0625rem/1.6 system-ui, sans-serif; margin: 0; color: #1b1b1f; background: #f4f5f7; }
        main { max-width: 36rem; margin: 2rem auto; padding: 2rem; background: #fff; border-radius: .5rem; }
        label { display: block; margin-top: 1rem; font-weight: 600; }
        input, select { width: 100%; box-sizing: border-box; padding: .5rem; font: inherit; border: 1px solid #6b7280; border-radius: .25rem; }
        button { margin-top: 1.5rem; padding: .625rem 1.5rem; font: inherit; color: #fff; background: #0b4a8f; border: 0; border-radius: .25rem; }
        .errors { padding: .5rem 1rem; border-left: .25rem solid #b42318; background: #fef3f2; }
        """;
}
