using System.Collections.ObjectModel;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Alignment.EndToEnd.Tests.Browser;

/// <summary>A Chromium without a window, driven by the system's own chromedriver: nothing is downloaded, and nothing of it is left behind.</summary>
internal sealed class Chromium : IDisposable
{
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Drivers = ["/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver"];

    private readonly DirectoryInfo profile = Directory.CreateTempSubdirectory("alignment-browser-");
    private readonly ChromeDriver driver;

    private Chromium(string browser, string chromedriver)
    {
        var options = new ChromeOptions { BinaryLocation = browser };
        options.AddArguments(
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars", "--force-device-scale-factor=1",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--font-render-hinting=none",
            "--user-data-dir=" + profile.FullName);
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(chromedriver), Path.GetFileName(chromedriver));
        service.SuppressInitialDiagnosticInformation = true;
        driver = new ChromeDriver(service, options, TimeSpan.FromMinutes(2)); // a busy machine is slow, not broken
    }

    /// <summary>Whether both the browser and its driver are here.</summary>
    public static bool IsThere => Find(Browsers) is not null && Find(Drivers) is not null;

    /// <summary>Selenium's own way to the page, for what has no short way here.</summary>
    public IWebDriver Driver => driver;

    /// <summary>Starts one.</summary>
    public static Chromium Start() => new(Find(Browsers)!, Find(Drivers)!);

    /// <summary>Opens a page and waits until it has loaded.</summary>
    public void Open(Uri address) => driver.Navigate().GoToUrl(address);

    /// <summary>Opens a page of a file.</summary>
    public void OpenFile(string path, string anchor = "")
    {
        // An address that differs in its anchor only would scroll, not load.
        driver.Navigate().GoToUrl("about:blank");
        Open(new Uri(new Uri(Path.GetFullPath(path)).AbsoluteUri + (anchor.Length > 0 ? "#" + anchor : "")));
    }

    /// <summary>The size of the window in CSS pixels; it may be narrower than a window of a desktop.</summary>
    public void Resize(int width, int height) => Command("Emulation.setDeviceMetricsOverride", new()
    {
        ["width"] = width,
        ["height"] = height,
        ["deviceScaleFactor"] = 1,
        ["mobile"] = false,
    });

    /// <summary>Light or dark, as a reader's system would ask for.</summary>
    public void UseScheme(string scheme) => Command("Emulation.setEmulatedMedia", new()
    {
        ["features"] = new object[] { new Dictionary<string, object> { ["name"] = "prefers-color-scheme", ["value"] = scheme } },
    });

    /// <summary>Runs a function body in the page; what it returns.</summary>
    public T Run<T>(string script, params object[] arguments) => (T)driver.ExecuteScript(script, arguments)!;

    /// <summary>Runs a function body that ends by calling its last argument with the result.</summary>
    public T RunAsync<T>(string script, params object[] arguments) => (T)driver.ExecuteAsyncScript(script, arguments)!;

    /// <summary>Elements that fit a CSS selector.</summary>
    public ReadOnlyCollection<IWebElement> All(string selector) => driver.FindElements(By.CssSelector(selector));

    /// <summary>The first element that fits a CSS selector.</summary>
    public IWebElement One(string selector) => driver.FindElement(By.CssSelector(selector));

    /// <summary>What the browser complained of since it was asked last: scripts that fail, resources that the page's policy refuses.</summary>
    public IReadOnlyList<string> Complaints() => [.. driver.Manage().Logs.GetLog(LogType.Browser).Where(entry => entry.Level >= LogLevel.Warning).Select(entry => entry.Message)];

    /// <summary>The window as a PNG.</summary>
    public byte[] Screenshot() => driver.GetScreenshot().AsByteArray;

    /// <summary>The page on paper, as a PDF.</summary>
    public byte[] Print() => Convert.FromBase64String((string)Command("Page.printToPDF", new() { ["printBackground"] = false, ["preferCSSPageSize"] = true })["data"]!);

    /// <summary>A command of the DevTools protocol.</summary>
    public Dictionary<string, object?> Command(string name, Dictionary<string, object?> parameters) =>
        driver.ExecuteCdpCommand(name, parameters) as Dictionary<string, object?> ?? [];

    public void Dispose()
    {
        driver.Quit();
        driver.Dispose();
        try
        {
            profile.Delete(recursive: true);
        }
        catch (IOException)
        {
            // The browser may still be letting go of its files; they are temporary ones.
        }
    }

    private static string? Find(string[] places) => Array.Find(places, File.Exists);
}
